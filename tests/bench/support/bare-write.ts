import { createServer } from 'node:http';
import Database from 'better-sqlite3';
import express, { type Response } from 'express';
import { servePort } from './serve-port.ts';

/** The peer of a durable write: express, its own body parser, one insert a request, grouped into FULL commits. */
const db = new Database(process.env.DB_FILE ?? '');
db.pragma('journal_mode = WAL');
db.prepare('select count(*) from sqlite_schema').get();
db.pragma('synchronous = FULL');
db.exec('create table entries (id integer primary key, email text not null, body text not null, at integer not null)');
const insert = db.prepare('insert into entries (email, body, at) values (?, ?, ?)');

const waiting: { body: { customer_email: string }; res: Response }[] = [];
const writeAll = db.transaction((group: typeof waiting) => {
  for (const { body } of group) insert.run(body.customer_email, JSON.stringify(body), Date.now());
});
function commit(): void {
  const group = waiting.splice(0, waiting.length);
  writeAll(group);
  for (const { res } of group) res.json({ success: true });
}

const app = express();
app.disable('x-powered-by');
app.post('/api/webhooks/trigger', express.json(), (req, res) => {
  if (waiting.push({ body: req.body, res }) === 1) setImmediate(commit);
});
servePort(createServer(app));
