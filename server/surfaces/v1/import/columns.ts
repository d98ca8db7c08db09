import { type CsvRow, columnName } from './read-csv.ts';

export const formats = ['goodword', 'senja', 'testimonial.to', 'famewall', 'shapo'] as const;
export type Format = (typeof formats)[number];

type Field =
  | 'text'
  | 'rating'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'title'
  | 'company'
  | 'email'
  | 'photo'
  | 'url'
  | 'source'
  | 'sourceId'
  | 'date'
  | 'tags'
  | 'status'
  | 'locale'
  | 'website'
  | 'linkedin'
  | 'x'
  | 'instagram'
  | 'youtube';

/** What the exports call each field, the likeliest first. */
const NAMES: Record<Field, readonly string[]> = {
  text: [
    'text',
    'testimonial',
    'testimonial text',
    'content',
    'review',
    'review text',
    'message',
    'body',
    'quote',
    'comment',
    'feedback',
  ],
  rating: ['rating', 'stars', 'star rating', 'star', 'score'],
  name: [
    'name',
    'customer name',
    'author name',
    'author',
    'user name',
    'reviewer',
    'reviewer name',
    'full name',
    'person',
    'customer',
  ],
  firstName: ['first name', 'customer first name'],
  lastName: ['last name', 'customer last name', 'surname'],
  title: [
    'author title',
    'customer tagline',
    'tagline',
    'job title',
    'designation',
    'position',
    'role',
    'reviewer title',
    'customer title',
    'headline',
  ],
  company: [
    'company',
    'customer company',
    'author company',
    'company name',
    'organisation',
    'organization',
    'business',
  ],
  email: ['email', 'customer email', 'author email', 'user email', 'reviewer email', 'email address'],
  photo: [
    'photo url',
    'photo',
    'avatar',
    'avatar url',
    'customer avatar',
    'customer avatar url',
    'author photo url',
    'reviewer image',
    'profile image',
    'profile picture',
    'image',
    'image url',
    'picture',
  ],
  url: ['source url', 'url', 'link', 'review url', 'permalink', 'testimonial url', 'testimonial link'],
  source: ['source', 'integration', 'platform', 'origin', 'imported from'],
  sourceId: ['source id', 'id', 'review id', 'testimonial id', 'external id'],
  date: ['date', 'written at', 'created at', 'submitted at', 'review date', 'timestamp', 'created', 'submission date'],
  tags: ['tags', 'labels'],
  status: ['status', 'approved', 'liked', 'published'],
  locale: ['locale', 'language'],
  website: ['website', 'customer url', 'customer website', 'author url', 'author website', 'company url'],
  linkedin: ['linkedin', 'linkedin url'],
  x: ['x', 'twitter', 'twitter url', 'x url'],
  instagram: ['instagram', 'instagram url'],
  youtube: ['youtube', 'youtube url'],
};

/** Where a format means something else by a name than the others do. `title` is the author's but for one: there it heads the words. */
const OWN: Record<Format, Partial<Record<Field, readonly string[]>>> = {
  goodword: { title: ['title'] },
  senja: {},
  'testimonial.to': { title: ['title'] },
  famewall: { title: ['title'] },
  shapo: { title: ['title'] },
};

/** The cell of a field, by whichever of its names the file has; '' when it has none. */
export function cellOf(format: Format, row: CsvRow, field: Field): string {
  for (const name of [...(OWN[format][field] ?? []), ...NAMES[field]]) {
    const cell = row.cells.get(columnName(name));
    if (cell !== undefined && cell.trim() !== '') return format === 'goodword' ? unquoted(cell.trim()) : cell.trim();
  }
  return '';
}

/** Takes off the mark that keeps a spreadsheet from running a cell as a formula (OWASP ASVS 1.2.10), where it stands before one. */
function unquoted(cell: string): string {
  return /^'[=+\-@\t\0]/.test(cell) ? cell.slice(1) : cell;
}
