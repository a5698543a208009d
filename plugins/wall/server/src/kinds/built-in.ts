import { definePostKind } from '../extend';

export const status = definePostKind({
  code: 'wall.status',
  kind: 'status',
  label: { en: 'Status', nl: 'Bericht' },
  hint: { en: 'Tell what you are doing or thinking.', nl: 'Vertel wat je doet of denkt.' },
  title: 'none',
  hasAnswers: false,
});

export const discussion = definePostKind({
  code: 'wall.discussion',
  kind: 'discussion',
  label: { en: 'Discussion', nl: 'Gesprek' },
  hint: { en: 'Start a conversation about something.', nl: 'Begin een gesprek over iets.' },
  title: 'required',
  hasAnswers: false,
});

export const question = definePostKind({
  code: 'wall.question',
  kind: 'question',
  label: { en: 'Question', nl: 'Vraag' },
  hint: { en: 'Ask something. You choose the answer that helped.', nl: 'Vraag iets. Jij kiest het antwoord dat hielp.' },
  title: 'required',
  hasAnswers: true,
});
