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
  /** Whether the application has bought the search in the cloud. */
  readonly hasCloudSearch: boolean;
}
