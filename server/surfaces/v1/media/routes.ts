import { formatId } from '../../../../shared/ids.ts';
import { type Media, removeMedia, signedMediaUrl, takeMedia } from '../../../domain/media/index.ts';
import { fail, ok } from '../../../domain/result.ts';
import { jsonAnswer } from '../../kit/answer.ts';
import type { V1Dialect, V1Needs } from '../dialect.ts';
import { mediaObject } from './mapper.ts';
import { operations } from './schemas.ts';

export function promiseMedia(dialect: V1Dialect, needs: V1Needs): void {
  const answer = (status: number) => (one: Media) =>
    jsonAnswer(status, mediaObject(one, signedMediaUrl(needs, one.id)));
  const take = takeMedia(needs);
  dialect.outside(operations.create, {
    ask: ({ body }) => new Uint8Array(Buffer.from(body.file, 'base64')),
    perform: (_, { actor }, bytes) => take(actor, bytes),
    answer: answer(201),
  });
  dialect.read(operations.read, {
    ask: ({ params }) => params.id,
    async perform({ media }, { account }, id) {
      const found = await media.media(account.id, id);
      return found ? ok(found) : fail({ kind: 'MediaNotFound' });
    },
    answer: answer(200),
  });
  const remove = removeMedia(needs);
  dialect.write(operations.delete, {
    ask: ({ params }) => params.id,
    perform: (stores, { actor }, id) => remove(stores, actor, id),
    answer: ({ id }) => jsonAnswer(200, { id: formatId('media', id), object: 'media', deleted: true }),
  });
}
