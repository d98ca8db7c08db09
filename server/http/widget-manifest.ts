import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const manifest = z.object({
  embed: z.string(),
  wall: z.string(),
  chat: z.string(),
  'owner-frame': z.string(),
  console: z.string(),
});
/** Entry → its hashed file, relative to the folder that embed.js is served from. */
export type WidgetManifest = z.infer<typeof manifest>;

/** Written by the build. Absent: the widget was not built, and the one line says so. */
export function readWidgetManifest(folder: string): WidgetManifest {
  const file = path.join(folder, 'manifest.json');
  try {
    return manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(`The widget is not built (${file} is missing or incomplete); run \`npm run build\`.`, { cause });
  }
}
