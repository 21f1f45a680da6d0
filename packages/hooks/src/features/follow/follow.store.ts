import type { ChatError, FollowType } from '@parlor/sdk';
import { own } from '../../own.js';
import type { FollowEntry } from './follow-entry.js';
import {
  type FollowList,
  type FollowRelation,
  relationOfType,
  withMine,
  withNews,
} from './follow-relation.js';

/** That I want to follow somebody, or not to: asked of the service and not answered yet. */
export interface FollowWish {
  readonly userID: string;
  readonly isFollowing: boolean;
}

/** What was told last of a person and a list. */
export interface FollowNews {
  /** How much had been told of, this counted in. */
  readonly count: number;
  /** `null` when they left it. */
  readonly entry: FollowEntry | null;
}

/** What was told of followers, and what is wanted. The lists themselves are queries. */
export interface FollowState {
  /** How people and I stand, as the service has told. */
  readonly types: Readonly<Record<string, FollowType>>;
  readonly wishes: readonly FollowWish[];
  /** As a rule since the lists were asked for; by userID, the newest last. */
  readonly news: Readonly<Record<FollowList, ReadonlyMap<string, FollowNews>>>;
  /** Why it could not be had how somebody and I stand. */
  readonly error: ChatError | null;
}

const NO_NEWS: ReadonlyMap<string, FollowNews> = new Map();

/** Nothing was told. */
export const initialFollow: FollowState = {
  types: {},
  wishes: [],
  news: { followers: NO_NEWS, following: NO_NEWS, mutual: NO_NEWS },
  error: null,
};

/** How somebody and I stand, as the service has told; `undefined` when it has not. */
export function typeOf(state: FollowState, userID: string): FollowType | undefined {
  return own(state.types, userID);
}

/** How somebody and I stand, as it is shown; `undefined` when it is not known. */
export function relationOf(state: FollowState, userID: string): FollowRelation | undefined {
  const wish = state.wishes.findLast((one) => one.userID === userID);
  const told = typeOf(state, userID);
  if (wish) return relationOfType(withMine(told ?? 0, wish.isFollowing));
  return told === undefined ? undefined : relationOfType(told);
}

/** The service has said how it stands with these. */
export function setTypes(
  state: FollowState,
  told: readonly (readonly [userID: string, type: FollowType])[],
): FollowState {
  const news = told.filter(([userID, type]) => typeOf(state, userID) !== type);
  if (news.length === 0) return state;
  return { ...state, types: { ...state.types, ...Object.fromEntries(news) } };
}

/** Somebody has come to a list, or left it. */
export function addNews(
  state: FollowState,
  list: FollowList,
  userID: string,
  news: FollowNews,
): FollowState {
  const told = new Map(state.news[list]);
  told.delete(userID);
  told.set(userID, news);
  const before = typeOf(state, userID);
  const type =
    before === undefined ? [] : [[userID, withNews(before, list, news.entry !== null)] as const];
  return { ...setTypes(state, type), news: { ...state.news, [list]: told } };
}

/** What was told of a list up to then, this counted in, is on its pages, or nobody has any. */
export function dropNews(state: FollowState, list: FollowList, until: number): FollowState {
  const before = state.news[list];
  const left = new Map([...before].filter(([, { count }]) => count > until));
  if (left.size === before.size) return state;
  return { ...state, news: { ...state.news, [list]: left } };
}
