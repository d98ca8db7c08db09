import type { Guard } from './guard.ts';
import { sourceFiles } from './source-files.ts';

const MOST_LINES = 350;
/** Tables of words and recorded examples are one thing however long they are. */
const EXCEPTED = /\/(locales|fixtures|scenarios|tables|migrations)\/|-table\.ts$|\.test\.tsx?$|\.conformance\.ts$/;

/** The cap is a rule; median and 90th percentile are a report to read. */
export const fileSizes: Guard = {
  name: 'file sizes',
  async run(root) {
    const files = await sourceFiles(root, ['server', 'shared', 'widget', 'tools']);
    const sized = files
      .filter(({ name }) => !EXCEPTED.test(name))
      .map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 }))
      .sort((a, b) => a.lines - b.lines);
    const tooLong = sized.filter(({ lines }) => lines > MOST_LINES);
    const at = (part: number) => sized[Math.min(sized.length - 1, Math.floor(sized.length * part))]?.lines ?? 0;
    const figures = `${sized.length} files: median ${at(0.5)} lines, 90 % ≤ ${at(0.9)}, longest ${at(1)}`;
    const list = tooLong.map(({ name, lines }) => `${name}: ${lines} lines, ${MOST_LINES} at most`);
    return { ok: tooLong.length === 0, report: [...list, figures].join('\n') };
  },
};
