import { createServer } from 'node:http';
import Database from 'better-sqlite3';
import express from 'express';

/** The least that a server of this kind loads: express and better-sqlite3, one query a request. */
const db = new Database(process.env.DB_FILE ?? '', { readonly: true });
const list = db.prepare(
  "select id, body, rating, author from testimonials where status = 'approved' order by rowid limit 50",
);
const app = express();
app.get('/w/brindle-lane.json', (_req, res) => void res.json({ cards: list.all() }));
createServer(app).listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
