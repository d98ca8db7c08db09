import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatId } from '../../../../shared/ids.ts';
import { START } from '../../kit/testing/surface-world.ts';
import { openV1World, published, type Tenant, typeOf, type V1World } from '../fixtures/world.ts';
import { operations } from './schemas.ts';

let world: V1World;
beforeAll(async () => {
  world = await openV1World();
});
afterAll(() => world.close());

const send = (tenant: Tenant, csv: string, more: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
  world.say('POST', '/v1/import', tenant, { space_id: tenant.space.id, csv, ...more }, headers);
const sendFile = (tenant: Tenant, csv: string, query: string) =>
  world.call(`/v1/import?${query}`, {
    headers: { Authorization: `Bearer ${tenant.key}`, 'Content-Type': 'text/csv; charset=utf-8' },
    body: csv,
  });
const kept = (tenant: Tenant) =>
  world.uow.read(
    async ({ testimonials }) =>
      (await testimonials.newestTestimonials(tenant.account.id, tenant.space.id, { cursor: null, limit: 100 })).items,
  );

describe('the exports that it knows', () => {
  it.each([
    [
      'goodword',
      'text,rating,author_name,author_title,company,source,source_url,date,tags,status\n"Lovely, crisp bread.",5,Ana López,Chef,Rye,Google,https://reviews.example/1,2024-03-05,"bread, crust",pending\n',
      {
        body: 'Lovely, crisp bread.',
        status: 'pending',
        tags: ['bread', 'crust'],
        author: { name: 'Ana López', title: 'Chef', company: 'Rye' },
        imported: { source: 'google', url: 'https://reviews.example/1' },
      },
    ],
    [
      'senja',
      'id,type,title,text,rating,customer_name,customer_email,customer_tagline,customer_company,customer_avatar_url,customer_url,integration,url,date,approved,tags\n9,text,Best bread,Lovely bread.,5,Ana López,ana@example.com,Chef,Rye,https://cdn.example/a.png,https://ana.example,google,https://reviews.example/9,2024-03-05T10:00:00Z,true,bread\n',
      {
        body: 'Lovely bread.',
        status: 'approved',
        author: { name: 'Ana López', title: 'Chef', company: 'Rye' },
        imported: {
          source: 'google',
          sourceId: '9',
          url: 'https://reviews.example/9',
          photoUrl: 'https://cdn.example/a.png',
          email: 'ana@example.com',
          social: { website: 'https://ana.example' },
        },
        submittedAt: Date.UTC(2024, 2, 5, 10),
      },
    ],
    [
      'testimonial.to',
      'Name,Email,Title,Company,Testimonial,Star rating,Liked,Date\nAna López,ana@example.com,Chef,Rye,Lovely bread.,★★★★★,no,"Mar 5, 2024"\n',
      {
        body: 'Lovely bread.',
        rating: 5,
        status: 'pending',
        author: { name: 'Ana López', title: 'Chef', company: 'Rye' },
        imported: { source: 'testimonial.to', email: 'ana@example.com' },
        submittedAt: Date.UTC(2024, 2, 5),
      },
    ],
    [
      'famewall',
      '\uFEFFname;designation;testimonial;rating;image;url\r\nAna López;Chef;"Lovely\r\nbread.";4/5;https://cdn.example/a.png;\r\n',
      {
        body: 'Lovely\nbread.',
        rating: 4,
        author: { name: 'Ana López', title: 'Chef', company: null },
        imported: { source: 'famewall', photoUrl: 'https://cdn.example/a.png', url: null },
      },
    ],
    [
      'shapo',
      'Reviewer Name\tReviewer Title\tReview Text\tRating\tSource\tReview Date\nAna López\tChef\tLovely bread.\t5.0\tTrustpilot\t2024-03-05\n',
      {
        body: 'Lovely bread.',
        rating: 5,
        author: { name: 'Ana López', title: 'Chef', company: null },
        imported: { source: 'trustpilot' },
        submittedAt: Date.UTC(2024, 2, 5),
      },
    ],
  ])('%s', async (format, csv, testimonial) => {
    const tenant = await world.tenant();
    const reply = await send(tenant, csv, { format });
    expect([reply.status, reply.json]).toEqual([
      200,
      {
        object: 'import',
        space_id: formatId('space', tenant.space.id),
        format,
        dry_run: false,
        imported: 1,
        duplicates: 0,
        rejected: [],
      },
    ]);
    published(operations.create, reply);
    expect(await kept(tenant)).toMatchObject([{ provenance: 'import', consent: null, ...testimonial }]);
  });

  it('takes a file as it is, with what it means in the query', async () => {
    const tenant = await world.tenant();
    const reply = await sendFile(tenant, 'text\nLovely.\n', `space_id=crumb&format=SENJA&dry_run=false`);
    expect(reply.json).toMatchObject({ imported: 1, format: 'senja' });
    expect((await kept(tenant))[0]?.imported).toMatchObject({ source: 'senja' });
  });
});

describe('rows that cannot be taken', () => {
  it('are named by their line and why, and the others are taken', async () => {
    const tenant = await world.tenant();
    const csv = [
      'text,rating,date,name,email,photo,status',
      '"Two lines,\nand they are one row.",5,,,,,',
      ',5,,,,,',
      'Six stars.,6,,,,,',
      'Half a star.,4.5,,,,,',
      'A day of two months.,5,03/04/2024,,,,',
      'A wrong address.,5,,,nobody,,',
      'A wrong picture.,5,,,,a.png,',
      '',
      'Without a rating.,,,Ana,,,archived',
      'Short row.',
    ].join('\n');
    const { json } = await send(tenant, csv);
    expect(json).toMatchObject({ imported: 3, duplicates: 0 });
    expect(json.rejected).toEqual([
      { line: 4, reason: 'There are no words in this row.' },
      { line: 5, reason: expect.stringMatching(/^rating/) },
      { line: 6, reason: expect.stringMatching(/^rating/) },
      { line: 7, reason: '“03/04/2024” is no date like 2026-01-31.' },
      { line: 8, reason: 'author.email is invalid.' },
      { line: 9, reason: 'author.photo_url must be an http or https address.' },
    ]);
  });

  it('says of a file that is not there that it is required, and of one that is no text that it must be', async () => {
    const tenant = await world.tenant();
    const said = async (csv: unknown) =>
      (await world.say('POST', '/v1/import', tenant, { space_id: tenant.space.id, csv })).json.error;
    expect(await said(undefined)).toMatchObject({ type: 'missing_parameter', message: 'csv is required.' });
    expect(await said(5)).toMatchObject({ type: 'invalid_parameter', message: 'csv must be text.' });
  });

  it.each([
    ['nothing', '', {}, [400, 'missing_parameter', 'csv']],
    ['a quotation mark that is not closed', 'text\n"Lovely', {}, [422, 'invalid_parameter', 'csv']],
    ['too many rows', `text\n${'x\n'.repeat(5001)}`, {}, [422, 'invalid_parameter', 'csv']],
    ['an unknown format', 'text\nx', { format: 'xls' }, [422, 'invalid_parameter', 'format']],
    ['no space', 'text\nx', { space_id: '' }, [400, 'missing_parameter', 'space_id']],
    ['an unknown space', 'text\nx', { space_id: 'nothing' }, [404, 'not_found', undefined]],
  ])('refuses %s', async (_what, csv, more, refusal) => {
    const tenant = await world.tenant();
    expect(typeOf(await send(tenant, csv, more))).toEqual(refusal);
    expect(await kept(tenant)).toEqual([]);
  });

  it('refuses a file where no file is taken, and one that is too large', async () => {
    const tenant = await world.tenant();
    const headers = { Authorization: `Bearer ${tenant.key}`, 'Content-Type': 'text/csv' };
    expect((await world.call('/v1/contacts', { headers, body: 'email\nx' })).status).toBe(415);
    expect((await sendFile(tenant, 'x'.repeat(2 * 1024 * 1024 + 1), 'space_id=crumb')).status).toBe(413);
    expect((await sendFile(tenant, `text\n${'x'.repeat(1024 * 1024)}`, 'space_id=crumb')).status).toBe(200);
  });

  it('answers a foreign space like one that does not exist', async () => {
    const [tenant, other] = [await world.tenant(), await world.tenant()];
    const unknown = await send(tenant, 'text\nx', { space_id: other.space.id.replace(/.$/, 'f') });
    expect((await send(tenant, 'text\nx', { space_id: other.space.id })).text).toBe(unknown.text);
    expect(await kept(other)).toEqual([]);
  });

  it('refuses a space that is named twice and differently, rather than to choose', async () => {
    const [tenant, other] = [await world.tenant(), await world.tenant()];
    const headers = { Authorization: `Bearer ${tenant.key}`, 'Content-Type': 'application/json' };
    const both = (query: string) =>
      world.call(`/v1/import?space_id=${query}`, {
        headers,
        body: JSON.stringify({ space_id: 'crumb', csv: 'text\nx' }),
      });
    const reply = await both(other.space.id);
    expect([reply.status, reply.json.error]).toMatchObject([400, { type: 'invalid_parameter', field: 'space_id' }]);
    expect(await kept(tenant)).toEqual([]);
    expect((await both('crumb')).status).toBe(200);
  });
});

describe('how much it takes', () => {
  const rows = (count: number) =>
    `text,name\n${Array.from({ length: count }, (_, i) => `Words ${i}.,N${i}`).join('\n')}`;

  it('takes the same file twice without a second effect, also in the middle', async () => {
    const tenant = await world.tenant();
    expect((await send(tenant, rows(150))).json).toMatchObject({ imported: 150, duplicates: 0 });
    expect((await send(tenant, rows(151))).json).toMatchObject({ imported: 1, duplicates: 150 });
    expect((await send(tenant, 'text,name\nTwice.,A\nTwice.,A\nTwice.,B')).json).toMatchObject({
      imported: 2,
      duplicates: 1,
    });
  });

  it('foresees exactly what would happen, and changes nothing', async () => {
    const tenant = await world.tenant();
    const csv = 'text,name\nOnce.,A\nOnce.,A\n,B\n';
    const before = world.tableCounts();
    const foreseen = await send(tenant, csv, { dry_run: 'true' });
    expect(world.tableCounts()).toEqual(before);
    expect(foreseen.json).toEqual({ ...(await send(tenant, csv)).json, dry_run: true });
  });

  it('counts against the month, and says of each row that there was no room for it', async () => {
    const tenant = await world.tenant('growth');
    await world.uow.run(({ usage }) => usage.addUsage(tenant.account.id, 'testimonials', '2026-01', 1998));
    const foreseen = await send(tenant, rows(4), { dry_run: true });
    const { json } = await send(tenant, rows(4));
    expect(json).toMatchObject({
      imported: 2,
      rejected: [
        { line: 4, reason: 'The plan’s testimonials for this month are used up.' },
        { line: 5, reason: 'The plan’s testimonials for this month are used up.' },
      ],
    });
    expect(foreseen.json).toEqual({ ...json, dry_run: true });
    const full = await send(tenant, rows(1));
    expect([full.status, full.json.error]).toMatchObject([
      402,
      { type: 'quota_exceeded', limit: 2000, used: 2000, tier: 'growth' },
    ]);
  });

  it('answers a repetition under one key with the same bytes, at no cost', async () => {
    const tenant = await world.tenant('growth');
    const key = { 'Idempotency-Key': 'file-1' };
    const replies = await Promise.all(Array.from({ length: 5 }, () => send(tenant, rows(30), {}, key)));
    const later = await send(tenant, rows(30), {}, key);
    expect(new Set([...replies, later].map(({ text }) => text)).size).toBe(1);
    expect([later.json.imported, later.headers.get('idempotent-replayed')]).toEqual([30, 'true']);
    expect(typeOf(await send(tenant, rows(31), {}, key))).toEqual([422, 'invalid_parameter', 'Idempotency-Key']);
  });

  it('takes a cell as text that a spreadsheet would run, and the mark off that kept it from that', async () => {
    const tenant = await world.tenant();
    const cells = ['=1+1', '+1', '-1', '@x', "'=1+1 bread", "'-1 bread", "'quoted'"];
    const csv = `text\n${cells.map((cell) => `"${cell}"`).join('\n')}\n`;
    await send(tenant, csv);
    const bodies = (await kept(tenant)).map(({ body }) => body);
    expect(bodies.sort()).toEqual(['=1+1', '+1', '-1', '@x', '=1+1 bread', '-1 bread', "'quoted'"].sort());
  });

  it('stands in the order in which the words were written, never ahead of now', async () => {
    const tenant = await world.tenant();
    await send(tenant, 'text,date\nLater.,2099-01-01\nOld.,2020-01-01\n');
    expect((await kept(tenant)).map(({ body, submittedAt }) => [body, submittedAt])).toEqual([
      ['Later.', START],
      ['Old.', Date.UTC(2020, 0, 1)],
    ]);
  });
});
