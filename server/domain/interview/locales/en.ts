import { enLexicon } from './en-lexicon.ts';
import type { Locale } from './locale.ts';

/** English. SMS variants are priced at one GSM-7 segment with fields at their caps: biz 21, item 19, first 11, link 26, hlp 17, quote 54, topic 15. */
export const en: Locale = {
  tag: 'en',
  name: 'English',
  sms: 'gsm7',
  dir: 'ltr',
  texts: {
    'inv.link': {
      subject: 'How did {item} go[, {first}]?',
      web: '2-minute chat with our automated assistant; good or bad, we want it straight. You see and approve everything before anything is published.',
      sms: '{biz}: how did {item} go? 2-min chat with our automated assistant, good or bad: {link} Reply STOP to opt out',
    },
    'inv.sms': {
      web: null,
      sms: '{biz}: how was {item}? Reply 1-5 (1 poor, 5 excellent). Automated, about 4 texts in all. STOP to opt out, HELP for help',
    },
    'hello.web': {
      web: 'Hi[ {first}]. I’m {biz}’s automated assistant. I’ll ask a few quick things about {item}. Good or bad, say it how it was.',
      sms: null,
    },
    'q.rating': { web: 'Overall, how was {item}?', sms: 'How was {item}? Reply 1-5 (1 poor, 5 excellent)' },
    'q.story': {
      web: 'In your own words, what happened? What stood out, good or bad?',
      sms: 'Thanks. In your own words, what happened? What stood out, good or bad? Any length is fine',
      hint: 'Any length is fine.',
    },
    'q.before': {
      web: 'What was going on before you came to us? What were you trying to fix?',
      sms: 'What was going on before, what did you need fixed?',
    },
    'q.hesitation': {
      web: 'Was there anything that nearly stopped you from going ahead?',
      sms: 'Did anything nearly stop you from going ahead?',
      replies: [{ id: 'nothing', label: 'Nothing did' }],
    },
    'q.result': {
      web: 'What is different now, compared with before?',
      sms: 'What is different now compared with before?',
    },
    'q.numbers': {
      web: 'Can you put a rough number on that: time, money, days, anything? A guess is fine, and so is ‘no’.',
      sms: 'Can you put a rough number on it (time, money, days)? A guess is fine, or reply NONE',
      replies: [{ id: 'nothing', label: 'No number' }],
    },
    'q.best': {
      web: 'Which one thing did you notice or use the most?',
      sms: 'Which one thing did you notice most?',
    },
    'q.surprise': {
      web: 'Did anything surprise you, either way?',
      sms: 'Did anything surprise you, good or bad?',
      replies: [{ id: 'nothing', label: 'No surprises' }],
    },
    'q.improve': {
      web: 'What is one thing that could have gone better?',
      sms: 'What is one thing that could have gone better?',
      replies: [{ id: 'nothing', label: 'Nothing comes to mind' }],
    },
    'q.recommend': {
      web: 'Would you recommend us to anyone? If yes, who in particular, and if not, why not?',
      sms: 'Would you recommend us? If so to whom, if not why not?',
    },
    'q.any': {
      web: 'Anything I didn’t ask that people should know?',
      sms: "Anything else people should know? Reply NO if that's all",
      replies: [{ id: 'nothing', label: 'No, that’s all' }],
    },
    'p.example': {
      web: 'You mentioned “{topic}”. Can you tell me about one time that happened?',
      sms: 'You said "{topic}". Can you tell me about one time that happened?',
    },
    'p.more': {
      web: 'Could you say a little more about what happened? One or two sentences is plenty.',
      sms: 'Could you say a bit more about what happened? One sentence is plenty, or SKIP',
    },
    'p.clarify': {
      web: 'I want to get this right: did you mean “{topic}” was before or after?',
      sms: 'Just to get it right: was "{topic}" before or after?',
      replies: [
        { id: 'before', label: 'Before' },
        { id: 'after', label: 'After' },
      ],
    },
    'm.mismatch': {
      web: 'You picked {n}, where 1 is poor and 5 is excellent, and your words read differently to me. Keep {n}?',
      sms: 'You replied {n}, where 1 is poor and 5 excellent. Keep {n}? Reply KEEP or a new number',
      replies: [
        { id: 'keep', label: 'Keep' },
        { id: 'change', label: 'Change' },
      ],
    },
    'm.scale': {
      web: 'You said “{topic}”. Here 1 is poor and 5 is excellent: which of the five is it?',
      sms: 'You said "{topic}". Here 1 is poor, 5 excellent. Which of the five is it? Reply 1-5',
    },
    'q.relation': {
      web: 'Last check, so readers aren’t misled: do any of these apply?',
      sms: "For readers' sake: A just a customer, B work there/family, C got a reward for this. Reply A, B or C",
      replies: [
        { id: 'customer', label: 'Just a customer' },
        { id: 'insider', label: 'I work there / family' },
        { id: 'rewarded', label: 'Got a discount or free item for this' },
        { id: 'other', label: 'Other' },
      ],
    },
    'q.name': {
      web: 'How should your name appear?',
      sms: 'How should your name appear? Reply with it exactly, or ANON',
    },
    'q.title': {
      web: 'Your role and company, if you’d like them shown?',
      sms: 'Role and company to show, if any? Or SKIP',
    },
    'q.photo': { web: 'Add a photo of yourself? Optional.', sms: null },
    'c.publish.web': { web: 'Three separate choices, all optional and reversible:', sms: null },
    'c.publish.sms': {
      web: null,
      sms: 'May {biz} publish your words and rating as texted? Reply 1 + name to show (1 Ana R), 2 no name, 3 keep private. REMOVE undoes it',
    },
    'a.preview': {
      web: 'Here is your testimonial, using only your own sentences. Dots (…) mark where something was left out.',
      sms: 'Your quote: "{quote}" Reply 1 to publish, 2 keep private, or text your own version',
    },
    'a.preview.link': { web: null, sms: '{biz}: your words are ready. See, change or publish them: {link}' },
    'c.again': {
      web: null,
      sms: 'To publish, reply 1 and the name to show (1 Ana R), or 2 for no name. Reply 3 to keep it private',
    },
    'l.low': {
      web: 'Do you also want someone from {biz} to contact you about this?',
      hint: 'It doesn’t change anything here.',
      sms: "Thanks for being straight. Want someone to contact you too? Reply CALL. Either way: what happened? I'll note it as you say it",
      replies: [
        { id: 'yes', label: 'Yes, contact me' },
        { id: 'no', label: 'No' },
      ],
    },
    'n.low': { web: 'Thanks for being straight about it. I’ll take it down exactly as you say it.', sms: null },
    'n.ack': { web: 'Noted: “{topic}”.', sms: null },
    'n.offtopic': {
      web: 'I can’t help with that here, but I’ve noted it for {biz}. Back to {item}:',
      sms: 'Noted for the team. Back to {item}: ',
    },
    'n.unclear': { web: 'Sorry, I didn’t follow.', sms: 'Sorry, I did not follow. ' },
    'n.hostile': {
      web: 'Understood. I can stop here if you prefer.',
      sms: 'Understood. Reply STOP to end, or just carry on',
    },
    'n.inject': {
      web: 'I can only take your feedback on {item} here.',
      sms: 'I can only take feedback on {item}. ',
    },
    'n.human': {
      web: 'I’ve asked a person at {biz} to get in touch. You can leave it there or carry on.',
      sms: 'A person at {biz} will be in touch. Reply to carry on, or leave it there',
    },
    'n.stuck': {
      web: 'Sorry, I still didn’t follow. You can skip this, finish here, or ask for a person at {biz}.',
      sms: 'Sorry, I still did not follow. Reply SKIP to go on',
    },
    'n.pause': {
      web: 'No hurry. Your answers are saved: come back to this page whenever suits you.',
      sms: 'No hurry, your answers are saved. Reply whenever suits you',
    },
    'n.sensitive': {
      web: 'That touches on something personal. It stays out of the card unless you put it in.',
      sms: null,
    },
    'n.link': { web: 'Here is your link, for any device: {link}', sms: 'Carry on or see your words here: {link}' },
    'r.remind1': {
      web: 'Still happy to hear how {item} went. You were at question {k} of about {K}; your answers are saved: {link}',
      sms: '{biz}: still keen to hear about {item}. One line is plenty: what stood out, good or bad? STOP to opt out',
    },
    'r.resume': {
      web: 'Welcome back[, {first}]. Your answers are saved.[ You’d told me: “{quote}”.]',
      sms: 'Welcome back. ',
    },
    's.stop': {
      web: 'You won’t get any more messages about this. What you wrote stays private.',
      sms: '{biz}: you are opted out and will get no more texts. Your replies stay private. Questions: {hlp}',
    },
    's.stop.published': {
      web: 'You won’t get any more messages about this. The words you approved stay as they are; you can withdraw them here at any time.',
      sms: '{biz}: you are opted out and will get no more texts. Questions: {hlp}',
    },
    's.help': {
      web: 'I’m {biz}’s automated assistant, asking about {item}. You can skip a question, change an answer, stop, or ask for a person, just by saying so. Nothing is published unless you approve the final words.',
      sms: '{biz} feedback texts, automated, about 4 per purchase. Help: {hlp}. Msg&data rates may apply. Reply STOP to opt out',
    },
    's.start': {
      web: 'Welcome back. Let’s carry on where you stopped.',
      sms: '{biz}: you are opted back in to feedback texts, about 4 per purchase. Reply HELP for help, STOP to opt out',
    },
    'e.private': { web: 'All kept private. Thank you[, {first}].', sms: 'Kept private. Thank you' },
    'e.done': {
      web: 'Thank you[, {first}]. {biz} now reviews it; they can decline it but can’t change your words without asking you.[ Your link: {link}]',
      sms: 'Thank you. {biz} can decline it but not change your words. See or remove: {link}',
    },
    'e.removed': {
      web: 'Removed: off every page that we serve within a minute. Copies that others keep may take up to 24 hours.',
      sms: '{biz}: removed. It may take 24h to disappear everywhere. No more texts',
    },
    'e.expired': {
      web: 'This conversation has closed. Nothing was published, and what you wrote stays private.',
      sms: null,
    },
    'e.minor': {
      web: 'Thank you. We only ask adults, so this ends here, and nothing of it is published.',
      sms: 'Thank you. We only ask adults, so this ends here and nothing is published',
    },
    'e.wrong': {
      web: 'Sorry to have bothered you. Nothing is published, and {biz} will be told that this reached the wrong person.',
      sms: 'Sorry to have bothered you. Nothing is published and we will not ask again',
    },
    'x.stale': { web: 'That question has moved on; here is where we are now.', sms: null },
    'x.empty': { web: 'There is nothing in that message yet.', sms: null },
    'x.too_long': { web: 'That is longer than 4,000 characters; please shorten it a little.', sms: null },
    'x.not_now': { web: 'That can’t be done at this point.', sms: null },
    'x.too_many': {
      web: 'That is enough to work with. Go on to the next step, or finish.',
      sms: null,
    },
    'x.closed': { web: 'This conversation has ended.', sms: null },
  },
  scale: { low: 'poor', high: 'excellent' },
  skipped: 'Skipped',
  it: 'it',
  nameStyles: {
    full: 'Full name',
    first_initial: 'First name and initial',
    first: 'First name only',
    anonymous: 'Name kept private',
  },
  consent: {
    publish: 'Publish these exact words and my rating on {biz}’s website',
    publishUnrated: 'Publish these exact words on {biz}’s website',
    identity: 'Show my name and role as above',
    ads: 'Use in ads or social posts',
  },
  offers: {
    carryOn: { id: 'carry_on', label: 'Carry on' },
    finish: { id: 'finish', label: 'Finish' },
    human: { id: 'human', label: 'Ask for a person' },
    stop: { id: 'stop', label: 'Stop' },
  },
  quotes: { open: '“', close: '”', apostrophe: '’' },
  lexicon: enLexicon,
};
