import { foldText } from '@parlor/sdk';
import { bench, describe } from 'vitest';
import type { ConversationSnapshot } from '../../packages/hooks/src/features/conversations/conversation-snapshot.js';
import {
  initialConversations,
  replaceList,
} from '../../packages/hooks/src/features/conversations/conversations.store.js';
import {
  ConversationsView,
  type ViewOptions,
} from '../../packages/hooks/src/features/conversations/conversations-view.js';
import { readConversations } from '../../packages/hooks/src/features/conversations/read-conversations.js';
import { plainCopy } from '../../packages/hooks/src/plain-copy.js';
import { createProblems } from '../../packages/hooks/src/problems.js';
import { arrive, COUNT, createConversations } from './many-conversations.js';

const problems = createProblems();
const live = createConversations();
const told = readConversations(live, initialConversations, problems);

describe(`one message among ${COUNT} conversations, folded`, () => {
  let state = replaceList(initialConversations, told, true);
  let messages = 0;
  const next = () => {
    messages += 1;
    arrive(live, `Message ${messages}`);
  };

  bench('the list of @parlor/hooks', () => {
    next();
    state = replaceList(state, readConversations(live, state, problems), true);
  });

  bench('a copy of everything', () => {
    next();
    live.map((one) => plainCopy({ ...one }));
  });

  bench('a look at every field', () => {
    next();
    fieldsOf(live);
  });
});

describe(`one letter more, in a search of ${COUNT} conversations`, () => {
  const view = new ConversationsView();
  const searches = ['e', 'el', 'elo', 'elod', 'elodi', 'elodie', 'elodie 1', 'elodie 12'];
  let letters = 0;
  const next = () => {
    letters += 1;
    return searches[letters % searches.length] ?? '';
  };

  bench('the index of @parlor/hooks', () => {
    view.pick(told, recent({ search: next() }));
  });

  bench('names folded each time', () => {
    const words = next().split(' ');
    told.filter((one) => {
      const names = foldText(`${one.title}\n${one.remark}\n${one.conversationID}`);
      return words.every((word) => names.includes(word));
    });
  });

  bench('a look at the titles as they are', () => {
    const search = next();
    told.filter(({ title }) => title.includes(search));
  });
});

describe(`${COUNT} conversations by name, when one of them has changed`, () => {
  const view = new ConversationsView();
  const byName: ViewOptions = { filter: {}, sort: 'name', locale: 'en' };
  const { compare } = new Intl.Collator('en', { numeric: true });
  let list: readonly ConversationSnapshot[] = told;
  let changes = 0;
  const next = () => {
    changes += 1;
    const changed = changes % COUNT;
    list = list.map((one, index) => (index === changed ? { ...one, unreadCount: changes } : one));
  };

  bench('the list of @parlor/hooks', () => {
    next();
    view.pick(list, byName);
  });

  bench('sorted anew by a collator', () => {
    next();
    [...list].sort((one, other) => compare(one.title, other.title));
  });

  bench('sorted anew by localeCompare', () => {
    next();
    [...list].sort((one, other) => one.title.localeCompare(other.title, 'en', { numeric: true }));
  });
});

function recent(filter: ViewOptions['filter']): ViewOptions {
  return { filter, sort: 'recent', locale: undefined };
}

/** How many fields there are, at any depth. */
function fieldsOf(value: object): number {
  let count = 0;
  for (const field of Object.values(value)) {
    count += 1;
    if (typeof field === 'object' && field !== null) count += fieldsOf(field);
  }
  return count;
}
