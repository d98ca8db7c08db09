import { buildDocument, type PublishedApi } from '../surfaces/openapi/build-document.ts';
import { descriptions } from './descriptions.ts';

/** The published description of everything that this server promises over HTTP. Takes some 60 ms. */
export const createApiDocument = (publicUrl: string, of = descriptions): PublishedApi => buildDocument(of, publicUrl);
