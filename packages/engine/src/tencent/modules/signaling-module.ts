/**
 * In the place of `@tencentcloud/chat/modules/signaling-module.js`, for apps that give it to `create({ modules })`. Parlor's
 * engine is always whole: there is nothing in it.
 */
export default class SignalingModule {}
