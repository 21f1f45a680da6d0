import { communityIDOfTopic } from '@parlor/sdk';
import { text } from './fields.js';
import type { WireBody } from './wire-frame.js';

/** The group or topic that a command names: a topic stands beside its community. */
export function placeIDOf(body: unknown): string {
  return text(body, 'TopicId') || text(body, 'GroupId');
}

/** How the SDK is told of a group or topic. */
export function placeFieldsOf(placeID: string): WireBody {
  const communityID = communityIDOfTopic(placeID);
  if (communityID === undefined) return { GroupId: placeID };
  return { GroupId: communityID, TopicId: placeID };
}
