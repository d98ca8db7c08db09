import { statfs } from 'node:fs/promises';
import { Router } from 'express';

interface HealthNeeds {
  dataDir: string;
  /** Resolves when a unit of work has committed. */
  databaseWritable(): Promise<void>;
  schedulerBeating(): boolean;
  leaving(): boolean;
}

/** `/healthz`: the process answers. `/readyz`: it can do its work; 503 names what it cannot. */
export function createHealth(needs: HealthNeeds): Router {
  const router = Router();
  router.get('/healthz', (_req, res) => void res.json({ ok: true }));
  router.get('/readyz', async (_req, res) => {
    const checks = {
      staying: !needs.leaving(),
      database: await needs.databaseWritable().then(
        () => true,
        () => false,
      ),
      scheduler: needs.schedulerBeating(),
      disk: await diskHasRoom(needs.dataDir),
    };
    const ok = Object.values(checks).every(Boolean);
    res.status(ok ? 200 : 503).json({ ok, checks });
  });
  return router;
}

async function diskHasRoom(folder: string): Promise<boolean> {
  const { bavail, blocks } = await statfs(folder);
  return bavail / blocks > 0.05;
}
