import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { servePort } from './serve-port.ts';

/** The limit: a ready buffer, the same bytes and headers, nothing decided. */
const body = readFileSync(process.env.BODY_FILE ?? '');
const headers = JSON.parse(process.env.BODY_HEADERS ?? '{}');
servePort(
  createServer((_req, res) => {
    res.writeHead(200, headers);
    res.end(body);
  }),
);
