import type { z } from 'zod';
import type { ApprovalDetail } from '../../../../shared/contracts/console.ts';
import { formatId } from '../../../../shared/ids.ts';
import { proofFacts } from '../../../domain/provenance/index.ts';
import { isPublic, type Testimonial } from '../../../domain/testimonials/index.ts';
import { iso } from './mapper.ts';
import type { provenance } from './provenance-schema.ts';

export interface Known {
  testimonial: Testimonial;
  events: ApprovalDetail['provenance'];
}

export function provenanceObject({ testimonial, events }: Known, publicUrl: string): z.infer<typeof provenance> {
  const { consent } = testimonial;
  return {
    object: 'provenance',
    testimonial_id: formatId('testimonial', testimonial.id),
    space_id: formatId('space', testimonial.spaceId),
    kind: testimonial.provenance,
    verified: testimonial.provenance === 'conversation',
    proof_url: isPublic(testimonial) ? `${publicUrl}/proof/${testimonial.id}` : null,
    statement: proofFacts(testimonial).sentence,
    content_hash: testimonial.contentHash,
    events: events.map(({ label, detail, at }) => ({ label, detail, at })),
    consent: consent && {
      text_hash: consent.textHash,
      purposes: consent.purposes,
      text: consent.text,
      version: consent.version,
      locale: consent.locale,
      channel: consent.channel,
      seq: consent.seq,
      at: iso(consent.at),
    },
    spans: testimonial.spans.map(({ entry, start, end, at }) => ({ entry, start, end, at })),
  };
}
