import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import express from 'express';
import { servePort } from './serve-port.ts';

/** The same ready buffer from an express route. */
const body = readFileSync(process.env.BODY_FILE ?? '');
const headers = JSON.parse(process.env.BODY_HEADERS ?? '{}');
const app = express();
app.disable('x-powered-by');
app.set('etag', false);
app.get('/w/:slug.json', (_req, res) => {
  res.writeHead(200, headers);
  res.end(body);
});
servePort(createServer(app));
