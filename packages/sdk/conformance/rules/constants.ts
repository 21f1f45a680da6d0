import type { RuleBook } from './rule.js';

export const CONSTANT_RULES = {
  noun: 'constants',
  sections: [
    {
      source: 'constants.json',
      title: 'Values at run time',
      rules: [
        {
          id: 'CON-1.1',
          says: 'EVENT has the names and values of the real module, 37 in all.',
          proof: 'client',
        },
        {
          id: 'CON-1.2',
          says: 'TYPES has the names and values of the real module, those included that its declarations lack or state wrongly.',
          proof: 'client',
        },
        {
          id: 'CON-1.3',
          says: 'TSignaling has the names and values of the real module.',
          proof: 'client',
        },
        { id: 'CON-1.4', says: 'VERSION is 3.6.6.', proof: 'client' },
      ],
    },
  ],
} as const satisfies RuleBook;
