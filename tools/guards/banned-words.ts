import type { Guard } from './guard.ts';
import { sourceFiles } from './source-files.ts';

interface Ban {
  where: RegExp;
  what: RegExp;
  why: string;
}

const BANS: Ban[] = [
  {
    where: /^widget\//,
    what: /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|srcdoc)\b/,
    why: "a testimonial's words never become markup, and Trusted Types refuse it",
  },
  {
    where: /^server\/(?!adapters\/db\/(postgres|sqlite)|adapters\/search\/)/,
    what: /\.for\(\s*['"](update|share|no key update|key share)|\bilike\b/,
    why: 'SQLite has neither: write what both dialects say, or put it into the one file of its dialect',
  },
  {
    where: /^server\/domain\//,
    what: /\b(Date\.now\(|new Date\(\)|Math\.random\(|setTimeout\(|setInterval\(|crypto\.)/,
    why: 'rules know no clock and no chance of their own: ask for a Clock or Ids',
  },
];

/** Words that no linter rule knows. Tests may use them; comments may not hide them. */
export const bannedWords: Guard = {
  name: 'banned words',
  async run(root) {
    const files = (await sourceFiles(root, ['server', 'widget'])).filter(({ name }) => !/\.test\.tsx?$/.test(name));
    const found: string[] = [];
    for (const { name, text } of files) {
      const bans = BANS.filter(({ where }) => where.test(name));
      for (const [index, line] of text.split('\n').entries()) {
        if (/^\s*(\/\/|\*|\/\*)/.test(line)) continue;
        for (const { what, why } of bans)
          if (what.test(line)) found.push(`${name}:${index + 1}: ${line.trim()} (${why})`);
      }
    }
    return { ok: found.length === 0, report: found.join('\n') || `${files.length} files, ${BANS.length} bans` };
  },
};
