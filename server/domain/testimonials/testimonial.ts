import type { TextRange } from '../../../shared/contracts/wall.ts';
import type { AccountId, ConversationId, SpaceId, TestimonialId } from '../../../shared/ids.ts';
import type { AttachedMedia } from '../media/index.ts';

export type TestimonialStatus = 'pending' | 'approved' | 'archived' | 'withdrawn';

/** Proof of what the customer agreed to, as it was shown to them. */
export interface ConsentReceipt {
  /** SHA-256 of the approved content. */
  textHash: string;
  purposes: { publish: boolean; identity: boolean; ads: boolean };
  /** The sentences that were ticked, as shown. */
  text: string;
  version: string;
  locale: string;
  channel: 'web' | 'sms';
  /** The transcript event that gave it. */
  seq: number;
  at: number;
}

/** A stretch of the testimonial and where the customer said it: the transcript entry and the span there. */
export interface SourceSpan {
  entry: string;
  start: number;
  end: number;
  /** Offset in the testimonial's body. */
  at: number;
}

/** Facts about an imported testimonial that we did not witness. */
export interface Imported {
  /** Where it was collected: `google`, `trustpilot` …; `api` when nobody said. */
  source: string;
  /** Its name there. */
  sourceId: string | null;
  /** Where it can be read there. */
  url: string | null;
  photoUrl: string | null;
  /** Never in any answer, never on a wall. */
  email: string | null;
  social: Readonly<Record<string, string>>;
}

export interface Testimonial {
  id: TestimonialId;
  accountId: AccountId;
  spaceId: SpaceId;
  conversationId: ConversationId | null;
  provenance: 'conversation' | 'import';
  status: TestimonialStatus;
  body: string;
  headline: string | null;
  rating: number | null;
  author: { name: string | null; title: string | null; company: string | null };
  about: string | null;
  locale: string;
  /** SHA-256 of words, rating and name as the customer approved them. Approval binds to it. */
  contentHash: string;
  approvedHash: string | null;
  approvedAt: number | null;
  approvedBy: string | null;
  featured: boolean;
  highlights: TextRange[];
  tags: string[];
  /** `at`: epoch milliseconds; absent on those given before it was kept. */
  reply: { from: string; text: string; at?: number } | null;
  incentive: string | null;
  wantsContact: boolean;
  consent: ConsentReceipt | null;
  spans: SourceSpan[];
  /** What a wall shows beside the words: the first of `media`, at an address that stays. */
  image: { src: string; width: number; height: number; alt: string } | null;
  /** Images that came along, in order; null: none. */
  media: AttachedMedia[] | null;
  /** What came along with one that was collected elsewhere; null: collected here. */
  imported: Imported | null;
  test: boolean;
  createdAt: number;
  updatedAt: number;
  /** When the customer last approved the words. */
  submittedAt: number;
}

/** What visitors may see: approved as it stands, and not from a test key. */
export function isPublic(testimonial: Pick<Testimonial, 'status' | 'approvedHash' | 'contentHash' | 'test'>): boolean {
  return testimonial.status === 'approved' && testimonial.approvedHash === testimonial.contentHash && !testimonial.test;
}

/** Where it was collected: `goodword`, or what an import said, in lower case. */
export function sourceOf({ imported }: Pick<Testimonial, 'imported'>): string {
  return imported?.source.trim().toLowerCase() || 'goodword';
}
