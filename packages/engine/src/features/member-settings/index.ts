export { forgetMemberSettings } from './forget-member-settings.js';
export { marksIn } from './marks.js';
export { forgetTopicMute, forgetTopicMutes, isMutedIn, topicMuteTimeOf } from './mutes.js';
export { plantMemberSettings, type SeedMemberSettings } from './plant-member-settings.js';
