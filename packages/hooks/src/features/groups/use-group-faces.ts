'use client';
import { useQuery } from '@tanstack/react-query';
import { useChat } from '../../chat-context.js';
import { useQuerySurroundings } from '../../use-query-surroundings.js';
import { type GroupFace, groupFacesFeature } from './group-faces.queries.js';

const NOBODY: readonly GroupFace[] = [];

/**
 * The first members of a group, four at most, to draw it with when it has no picture of its own; none while they are not
 * known, and of a group that I am not in.
 *
 * Each group is asked for once in a login, two at a time, and again only when somebody who is drawn leaves or a tip says
 * that there is somebody more to draw. It is kept in TanStack Query, as what {@link useGroupMembers} asks for is. Renders
 * again when the faces change. Errors are told to nobody: what could not be had has no faces.
 *
 * Stands on `getGroupMemberList`, and group tips in MESSAGE_RECEIVED.
 *
 * @param groupID `null` when nothing is to be asked: the group has a picture, or it is a live room, in which people come
 * and go.
 */
export function useGroupFaces(groupID: string | null): readonly GroupFace[] {
  const faces = useChat().feature(groupFacesFeature);
  const { client, isReady } = useQuerySurroundings();
  const isWanted = isReady && groupID !== null && groupID !== '';
  const { data } = useQuery(faces.options(groupID ?? '', isWanted), client);
  return data ?? NOBODY;
}
