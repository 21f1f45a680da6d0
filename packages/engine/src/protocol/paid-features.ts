/** What Tencent sells apart, and an application may not have bought. */
export type PaidFeature =
  | 'conversationGroups'
  | 'conversationMarks'
  | 'counters'
  | 'extensions'
  | 'follow'
  | 'presence'
  | 'reactions'
  | 'roomHistory';
