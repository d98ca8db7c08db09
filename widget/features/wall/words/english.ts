import { englishCard } from '../../../ui/words.ts';
import type { WallTexts } from './words.ts';

export const english: WallTexts = {
  ...englishCard,
  lang: 'en',
  label: 'What customers say',
  averageOfAll: 'average of all',
  ratings: (count, written) => `${written} rating${count === 1 ? '' : 's'}`,
  spread: 'How the ratings spread',
  how: 'How these were collected',
  showMore: (count) => `Show ${count} more`,
  collectedWith: 'Collected with',
};
