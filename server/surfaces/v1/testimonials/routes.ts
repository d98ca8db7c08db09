import { formatId } from '../../../../shared/ids.ts';
import { approvalDetail } from '../../../domain/provenance/index.ts';
import { fail, ok } from '../../../domain/result.ts';
import {
  deleteTestimonial,
  importTestimonial,
  type Testimonial,
  updateTestimonial,
} from '../../../domain/testimonials/index.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Hasher } from '../../../ports/hasher.ts';
import type { Ids } from '../../../ports/ids.ts';
import { jsonAnswer } from '../../kit/answer.ts';
import type { V1Dialect } from '../dialect.ts';
import { imageLinks } from '../image-links.ts';
import { listOf, pageRequest, turned } from '../pagination.ts';
import { importRequest, testimonialObject } from './mapper.ts';
import { provenanceObject } from './provenance.ts';
import { operations } from './schemas.ts';

interface TestimonialNeeds {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  publicUrl: string;
}

export function promiseTestimonials(dialect: V1Dialect, needs: TestimonialNeeds): void {
  const links = imageLinks(needs);
  const object = (one: Testimonial) => testimonialObject(one, links);
  const answer = (status: number) => (one: Testimonial) => jsonAnswer(status, object(one));
  dialect.read(operations.list, {
    ask: ({ query }) => ({ space: query.space_id, status: query.status, page: pageRequest(query) }),
    async perform({ spaces, testimonials }, { account }, { space: id, status, page }) {
      const space = id && (await spaces.space(account.id, id));
      if (!space) return fail({ kind: 'SpaceNotFound' });
      return turned(
        status === undefined
          ? await testimonials.newestTestimonials(account.id, space.id, page)
          : await testimonials.testimonials(account.id, space.id, status, page),
      );
    },
    answer: (page) => jsonAnswer(200, listOf(page, object)),
  });
  dialect.read(operations.read, {
    ask: ({ params }) => params.id,
    async perform({ testimonials }, { account }, id) {
      const found = await testimonials.testimonial(account.id, id);
      return found ? ok(found) : fail({ kind: 'TestimonialNotFound' });
    },
    answer: answer(200),
  });
  dialect.write(operations.create, {
    ask: importRequest,
    perform: async (stores, { actor }, request) =>
      request.ok ? importTestimonial(needs)(stores, actor, request.value) : request,
    answer: answer(201),
  });
  dialect.write(operations.update, {
    ask: ({ params: { id }, body: { content_hash, ...change } }) => ({ id, ...change, contentHash: content_hash }),
    perform: (stores, { actor }, { id, ...change }) => updateTestimonial(needs)(stores, actor, id, change),
    answer: answer(200),
  });
  dialect.write(operations.delete, {
    ask: ({ params }) => params.id,
    perform: (stores, { actor }, id) => deleteTestimonial(needs)(stores, actor, id),
    answer: ({ id, spaceId }) =>
      jsonAnswer(200, {
        id: formatId('testimonial', id),
        object: 'testimonial',
        space_id: formatId('space', spaceId),
        deleted: true,
      }),
  });
  dialect.read(operations.provenance, {
    ask: ({ params }) => params.id,
    async perform(readers, { account, actor }, id) {
      const detail = await approvalDetail(readers, actor, id);
      const found = detail.ok && (await readers.testimonials.testimonial(account.id, id));
      return detail.ok && found
        ? ok({ testimonial: found, events: detail.value.provenance })
        : fail({ kind: 'TestimonialNotFound' });
    },
    answer: (known) => jsonAnswer(200, provenanceObject(known, needs.publicUrl)),
  });
}
