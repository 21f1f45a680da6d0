import type { PaidFeature } from '../protocol/paid-features.js';

/** Which writes of group attributes get in each other's way. */
export type AttributeConflicts = 'strict' | 'perKey';

/** What an engine was told about itself. */
export interface Settings {
  readonly sdkAppID: number;
  /** The keys with which login tickets may be signed. */
  readonly secretKeys: readonly string[];
  /** How many sessions one person may have; one more ends the oldest. */
  readonly maxInstancesPerUser: number;
  readonly attributeConflicts: AttributeConflicts;
  /** How long messages can be taken back, in seconds. */
  readonly revocableSeconds: number;
  /** The application's settings in the cloud. */
  readonly serverConfig: Readonly<Record<string, string>>;
  /** Whether deleting a conversation deletes it on all instances of a person. */
  readonly syncsDeletedConversations: boolean;
  /** Whether only friends can write to each other. */
  readonly checksFriends: boolean;
  /** Whether friends who are put on a blacklist stay friends. */
  readonly blacklistKeepsFriends: boolean;
  /** Whether who is on a blacklist is not to find out: what they say is taken, and nobody hears it. */
  readonly hidesBlacklist: boolean;
  /** The custom fields that profiles can have, without their prefix; `undefined`: any. */
  readonly profileFields: readonly string[] | undefined;
  /** Whether the application has bought the search in the cloud. */
  readonly hasCloudSearch: boolean;
  /** How many people a person may follow. */
  readonly mostFollowed: number;
  /** Whether the application lets people ask for the status of others. */
  readonly showsPresence: boolean;
  /** How many people an instance is told of; one more ends the oldest subscription. */
  readonly mostWatched: number;
  /** Whether people are told of their friends without subscribing. */
  readonly tellsOfFriends: boolean;
  /** What the application has not bought. */
  readonly lacks: ReadonlySet<PaidFeature>;
  /** Whether who is to be brought into a group has to agree. */
  readonly asksInvitees: boolean;
}
