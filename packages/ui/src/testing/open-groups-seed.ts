import type { EngineSeed } from '@parlor/engine';
import { peopleSeed } from './people-seed.js';
import { LONG_NAME } from './seed.js';

/** The people, and groups of `ben` that `ann` can find: one of each way to get in, and one of her own. */
export const openGroupsSeed: EngineSeed = {
  ...peopleSeed,
  groups: [
    ...(peopleSeed.groups ?? []),
    {
      groupID: 'garden',
      name: 'Garden club',
      type: 'Public',
      introduction: 'Beds, bees and everything that grows.\nWe meet on Sundays.',
      members: ['ben', 'mei'],
    },
    { groupID: 'standup', name: 'Daily standup', type: 'ChatRoom', members: ['ben', 'mei', 'eve'] },
    {
      groupID: 'board',
      name: 'The board',
      type: 'Public',
      joinOption: 'DisableApply',
      members: ['ben'],
    },
    { groupID: 'secret', name: 'Surprise party', type: 'Private', members: ['ben', 'mei'] },
    { groupID: 'stage', name: 'Open stage', type: 'AVChatRoom', members: ['ben'] },
    { groupID: 'long-name', name: LONG_NAME.slice(0, 30), type: 'ChatRoom', members: ['ben'] },
    { groupID: 'arabic', name: 'نادي القراءة', type: 'Public', members: ['dara'] },
  ],
};
