import { describe, expect, it } from 'vitest';
import { en } from '../locales/en.ts';
import { interruptIn } from './interrupts.ts';

const heard = (text: string): string | null => interruptIn(text, en.lexicon);

describe('stop', () => {
  it.each([
    'STOP',
    'stop',
    'Stop.',
    'stop!!',
    'please stop',
    'STOP please',
    'ok stop now',
    'cancel',
    'END',
    'quit',
    'Unsubscribe',
    'unsubscribe me from this',
    'please opt me out',
    'stop texting me',
    'Stop emailing me please',
    'leave me alone',
    'pls dont text me again',
    'Do not contact me again',
    'no more messages',
    'remove me from your list',
    'take me off this list',
    'ARRET',
    'Arrêt',
    'stopp',
    'baja',
    'parar',
    'acha',
    'توقف',
    'Stop 🛑',
    'go away',
    'darme de baja',
    'ich will keine nachrichten mehr',
  ])('hears %j', (text) => {
    expect(heard(text)).toBe('stop');
  });

  it.each([
    "I'd cancel my gym before them",
    'They never stop smiling',
    'In the end it worked',
    'I nearly quit baking before this',
    'Tres semanas de baja',
    'the bus stop outside was handy',
    'No end of trouble with the old one',
    'I had to cancel twice and they were fine about it',
    'We could not stop eating it',
    'They emailed me twice',
    "They don't email me back",
    'They never contact me when it is late',
    'It did not stop raining but they came',
    'I told them to stop and they did',
    'The weekend delivery is the best part',
    'Non stop service all day',
    'para mi fue perfecto',
    'I would never cancel',
    'the delivery ended up late',
    'no more messages from angry customers since we switched',
  ])('takes %j for what it is: feedback', (text) => {
    expect(heard(text)).toBeNull();
  });
});

describe('taking words back', () => {
  it.each([
    'REMOVE',
    'delete',
    'Delete it',
    'take my review down',
    'please delete my testimonial',
    'I withdraw my consent',
  ])('hears %j', (text) => {
    expect(heard(text)).toBe('withdraw');
  });

  it.each([
    'They remove the old oven too',
    'I had to delete the app',
    'The remover was strong',
    'they took it down the stairs',
  ])('not %j', (text) => {
    expect(heard(text)).toBeNull();
  });
});

describe('the rest', () => {
  it.each([
    ['help', 'help'],
    ['HELP!', 'help'],
    ['?', 'help'],
    ['are you a bot?', 'help'],
    ['later', 'pause'],
    ["I'm busy", 'pause'],
    ["that's all", 'finish'],
    ['That’s it, thanks', 'finish'],
    ['skip', 'skip'],
    ['next please', 'skip'],
    ['START', 'start'],
    ['They really help', null],
    ['I will come back later for more', null],
    ['enough bread for a week', null],
    ['a busy shop', null],
  ])('%j is %j', (text, interrupt) => {
    expect(heard(text)).toBe(interrupt);
  });
});
