import { Router } from 'express';
import { readyText } from '../kit/ready-text.ts';
import type { PublishedApi } from './build-document.ts';
import { llmsText } from './llms-text.ts';

/** Public, and the same for everyone: any page may read it, without credentials. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** What the server says of itself: `GET /v1/openapi.json`, and the same in prose at `GET /llms.txt`. Mount it before `/v1`. */
export function createOpenApiSurface(api: () => PublishedApi): Router {
  const router = Router();
  router.get(
    '/v1/openapi.json',
    readyText('application/json; charset=utf-8', () => JSON.stringify(api().document), OPEN),
  );
  router.get(
    '/llms.txt',
    readyText('text/markdown; charset=utf-8', () => llmsText(api()), OPEN),
  );
  return router;
}
