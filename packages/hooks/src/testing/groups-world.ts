import type { EngineSeed } from '@parlor/engine';

/**
 * Ann owns the Work group Tea, and is a member of Ben's Public group Club and of his community Hub, which has topics. Ben has
 * a live room, Stage, and the Public group Guild, into which one has to be let by him; Dan has the Work group Den.
 */
export const groupsSeed: EngineSeed = {
  users: ['ann', 'ben', 'cat', 'dan'].map((userID) => ({ userID })),
  groups: [
    { groupID: 'tea', name: 'Tea', type: 'Private', members: ['ann', 'ben', 'cat'] },
    { groupID: 'club', name: 'Club', type: 'Public', members: ['ben', 'ann', 'cat'] },
    { groupID: '@TGS#_hub', name: 'Hub', type: 'Community', members: ['ben', 'ann'], topics: [] },
    { groupID: 'stage', name: 'Stage', type: 'AVChatRoom', members: ['ben'] },
    { groupID: 'guild', name: 'Guild', type: 'Public', members: ['ben'] },
    { groupID: 'den', name: 'Den', type: 'Private', members: ['dan'] },
  ],
};
