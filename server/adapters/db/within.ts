// Imported, not global: a test that fakes the global timers must not stop the database.
import { clearTimeout, setTimeout } from 'node:timers';

/** The work's own outcome, or a fault when it takes longer: a unit that hangs would hold up every other writer. */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`A unit of work was open for ${ms} ms. Does it wait for the network, or for another unit?`));
    }, ms);
    timer.unref();
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
