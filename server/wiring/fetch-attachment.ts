import type { FetchAttachment } from '../domain/inbox/index.ts';
import { fail, ok } from '../domain/result.ts';
import type { OutboundHttp } from '../ports/outbound-http.ts';

/** What a message attaches by its address may be this large; a mail server would refuse more anyway. */
const LARGEST_ATTACHMENT_BYTES = 10 * 1024 * 1024;

/** Attachments come over the guarded client: nothing of the operator's own network can be fetched by naming it. */
export const attachmentsOver =
  (http: Pick<OutboundHttp, 'get' | 'problemWith'>): FetchAttachment =>
  async (url) => {
    const refused = http.problemWith(url);
    if (refused !== null) return fail({ reason: refused, forGood: true });
    const file = await http.get({ url, maxBytes: LARGEST_ATTACHMENT_BYTES });
    return file.ok ? ok({ bytes: file.bytes, type: file.contentType }) : fail({ reason: file.reason, forGood: false });
  };
