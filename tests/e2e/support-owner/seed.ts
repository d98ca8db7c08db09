import type { ModerationCard } from '../../../shared/contracts/owner.ts';
import type { WallSummary } from '../../../shared/contracts/wall.ts';

/** An invented bakery's testimonials: long and short, two scripts, one without a name, a low rating, a reward. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Sketch = Partial<ModerationCard> & Pick<ModerationCard, 'body'> & { name: string | null; ago: number };

const sketches: Sketch[] = [
  {
    name: 'Tomas Okafor',
    ago: 8 * MINUTE,
    about: 'wholesale bread',
    author: { name: 'Tomas Okafor', title: 'Owner', company: 'Little Kiln Café' },
    body: 'We stopped baking in-house in March and it gave my morning crew back 10 hours a week. I nearly didn’t switch, because I’d been burned by a wholesale bakery before.',
    highlights: [{ start: 69, end: 84 }],
  },
  {
    name: 'Hana Lindqvist',
    ago: 40 * MINUTE,
    about: 'Saturday loaf',
    body: 'I signed up for the Saturday loaf expecting to cancel after a month. That was two winters ago. It keeps until Wednesday if I hide it from the kids.',
    highlights: [{ start: 98, end: 119 }],
  },
  {
    name: 'Benedikt Krause',
    ago: HOUR,
    rating: 3,
    about: 'wholesale',
    wantsContact: true,
    author: { name: 'Benedikt Krause', title: 'Canteen manager', company: 'Ostwerk' },
    body: 'Good rolls. Twice this month they came at eight and not seven-forty, and eight is too late for us.',
  },
  {
    name: 'Salma Haddad',
    ago: 3 * HOUR,
    locale: 'ar',
    about: 'كعكة الحفل',
    body: 'كعكة الحفل كانت أجمل مما طلبت، ووصلت قبل الموعد بساعة.',
  },
  {
    name: 'Ruth Adeyemi',
    ago: 5 * HOUR,
    about: 'Sourdough class',
    body: 'It is called Gerald, it lives on the fridge, and I’ve baked every week since.',
  },
  {
    name: 'Odile Marchetti',
    ago: 26 * HOUR,
    rating: 1,
    wantsContact: true,
    about: 'Funeral order',
    body: 'Ordered for a funeral. The box had balloons printed on it. I am still upset.',
  },
  {
    name: null,
    ago: 30 * HOUR,
    about: 'Late pick-up',
    body: 'They stayed open eleven minutes for me and didn’t make me feel bad about it.',
  },
  {
    name: 'Imogen R.',
    status: 'approved',
    ago: 20 * DAY,
    about: 'Celebration cake',
    body: 'My dad cried at the cake. My dad.',
  },
  {
    name: 'Walt Brannigan',
    status: 'approved',
    ago: 40 * DAY,
    about: 'Counter regular',
    incentive: 'Got 10% off for answering',
    body: 'Best rye this side of the river. I said what I said.',
  },
  {
    name: 'Grace Whitlock',
    status: 'approved',
    ago: 45 * DAY,
    featured: true,
    about: 'Daily bread',
    author: { name: 'Grace Whitlock', title: 'Head cook', company: 'St Brannoc’s School' },
    body: 'Three hundred children eat this bread every day and not one has called it healthy. It arrives at 7:40. Not 7:38, not 7:45. I plan my mornings by it.',
    highlights: [{ start: 83, end: 101 }],
  },
  {
    name: 'Priya Nair',
    status: 'approved',
    ago: 50 * DAY,
    about: 'Harvest table order',
    body: 'Nothing left to photograph after.',
  },
  {
    name: 'Pieter Claes',
    status: 'approved',
    ago: 60 * DAY,
    about: 'Bread class',
    tags: ['classes'],
    reply: { from: 'Nell Brindle', text: 'Bring the next one in. We will score it together.' },
    body: 'I have killed two starters and one marriage’s worth of patience. Nell fixed the first problem in an afternoon, with a thermometer and no laughing.',
  },
  {
    name: 'Amara Osei',
    status: 'approved',
    ago: 70 * DAY,
    rating: 4,
    about: 'Weekly box',
    body: 'The crust argues back. I would only ask for smaller boxes for people who live alone.',
  },
  {
    name: 'Ines Batista',
    status: 'approved',
    ago: 75 * DAY,
    about: 'Rye',
    locale: 'pt',
    body: 'Fui só comprar um pão e fiquei a conversar meia hora. O centeio é sério.',
  },
];

export function seedCards(now: number): ModerationCard[] {
  return sketches.map(({ name, ago, ...given }, i) => ({
    id: `tst_${String(i).padStart(4, '0')}`,
    headline: null,
    rating: 5,
    author: { name, title: null, company: null },
    about: null,
    locale: 'en',
    highlights: [],
    tags: [],
    featured: false,
    reply: null,
    incentive: null,
    image: null,
    verified: true,
    at: new Date(now - ago).toISOString(),
    status: 'pending',
    contentHash: `9f3c${i}`,
    conversationId: `conv_${String(i).padStart(4, '0')}`,
    receivedAt: new Date(now - ago).toISOString(),
    consent: { publish: true, identity: true, ads: false },
    wantsContact: false,
    ...given,
  }));
}

/** More of the same, for lists of ten thousand. */
export function manyCards(count: number, now: number): ModerationCard[] {
  const seeds = seedCards(now);
  return Array.from({ length: count }, (_, i) => {
    const seed = seeds[i % 7] as ModerationCard;
    return {
      ...seed,
      id: `tst_x${i}`,
      status: 'pending',
      receivedAt: new Date(now - i * MINUTE).toISOString(),
      at: new Date(now - i * MINUTE).toISOString(),
    };
  });
}

export const summary: WallSummary = { average: 4.7, count: 214, spread: [3, 3, 9, 28, 171] };
