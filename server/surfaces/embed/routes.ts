import { Router } from 'express';
import type { WallPayload } from '../../../shared/contracts/wall.ts';
import { sendWall } from './fast-path.ts';
import { wallHeaders } from './ready-wall.ts';
import type { WallCache } from './wall-cache.ts';

interface EmbedNeeds {
  cache: WallCache;
  /** A later page, by the cursor of the one before. */
  page(key: string, cursor: string): Promise<WallPayload | null>;
}

/** What a visitor's page fetches: public, cacheable, without cookies. */
export function createEmbedSurface(needs: EmbedNeeds): Router {
  const router = Router();
  router.get('/w/:key.json', async (req, res) => {
    const cursor = req.query.cursor;
    if (typeof cursor !== 'string' || cursor === '') {
      const ready = await needs.cache.load(req.params.key);
      if (ready) return sendWall(req, res, ready);
    } else {
      const page = await needs.page(req.params.key, cursor.slice(0, 200));
      if (page) return void res.set(wallHeaders).json(page);
    }
    res
      .status(404)
      .set(wallHeaders)
      .json({ error: { code: 'not_found', message: 'There is no such wall.', details: {} } });
  });
  return router;
}
