import type { StatementRule } from '../rule.js';

const form = 'As a <role>, I want <what>, so that <why>';

export const storyForm: StatementRule = {
  kind: 'statement',
  code: 'story-form',
  group: 'Statement',
  summary: 'a story without a role or without a want',
  levels: { planned: 'warning' },
  about: ['story'],
  fix: 'choice',
  check({ text, sentence: { form: kind, role, want }, place }) {
    // A job story (“When …, I want …”) names a situation and no role.
    if (want && (role || kind === 'job')) return [];
    if (text === '')
      return [{ span: place, message: `The story has no sentence that says who wants what. Write: ${form}.` }];
    if (!role && !want)
      return [{ span: place, message: `The first paragraph does not say who wants what. Write: ${form}.` }];
    const missing = role ? 'what is wanted' : 'who wants it';
    return [{ span: place, message: `The sentence does not say ${missing}. Write: ${form}.` }];
  },
};
