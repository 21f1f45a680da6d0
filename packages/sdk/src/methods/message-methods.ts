import type { ChatResponse } from '../chat-response.js';
import type {
  AudioPayloadOptions,
  CreateMediaMessageOptions,
  CreateMessageOptions,
  FilePayloadOptions,
  MergerPayloadOptions,
  TextAtPayload,
  VideoPayloadOptions,
} from '../create-message.js';
import type {
  AudioMessage,
  CustomMessage,
  FaceMessage,
  FileMessage,
  ForwardableMessage,
  ImageMessage,
  LocationMessage,
  MergerMessage,
  Message,
  TextMessage,
  VideoMessage,
} from '../message.js';
import type {
  CustomPayload,
  FacePayload,
  LocationPayload,
  MergerElement,
  TextPayload,
} from '../message-payloads.js';
import type { CloudMessageSearchResult, SearchCloudMessagesOptions } from '../message-search.js';
import type {
  ConvertVoiceToTextOptions,
  ConvertVoiceToTextResult,
  TranslateTextOptions,
  TranslateTextResult,
} from '../message-text.js';
import type { SendMessageOptions } from '../send-options.js';

/**
 * Making, sending, taking back and changing messages.
 *
 * The `create…` methods answer at once, with a message whose status is `unSend`. Nothing is sent,
 * stored or told; it may be shown. They take the options over: do not use the object again.
 */
export interface MessageMethods {
  /** A text. Throws on an empty one. The body of a message may have 12 KB: 80002 when it is sent. */
  createTextMessage(options: CreateMessageOptions<TextPayload>): TextMessage;
  /**
   * A text that mentions people; for groups. The list goes to `message.atUserList`, and those who
   * are meant find it in `conversation.groupAtInfoList`.
   */
  createTextAtMessage(options: CreateMessageOptions<TextAtPayload>): TextMessage;
  /**
   * A picture, as a file or as the field it was chosen in. Throws without a file, and on a `Blob`.
   * It is uploaded when it is sent: 2040 without an upload plugin, 2041 without the permission, 2400 when that fails.
   */
  createImageMessage(options: CreateMediaMessageOptions<FilePayloadOptions>): ImageMessage;
  /** A voice message. The recording must say its duration itself. */
  createAudioMessage(options: CreateMediaMessageOptions<AudioPayloadOptions>): AudioMessage;
  /** A video. Throws without a file, and on a `Blob`. Whatever the upload fails with, it is 2350 when it is sent. */
  createVideoMessage(options: CreateMediaMessageOptions<VideoPayloadOptions>): VideoMessage;
  /** Any file. Throws without one, and on a `Blob`. */
  createFileMessage(options: CreateMediaMessageOptions<FilePayloadOptions>): FileMessage;
  /** A message whose meaning the app knows. Three empty fields are refused when sending (2403). */
  createCustomMessage(options: CreateMessageOptions<Partial<CustomPayload>>): CustomMessage;
  /** A sticker. The payload object itself becomes the message's. Throws without a number and a text. */
  createFaceMessage(options: CreateMessageOptions<FacePayload>): FaceMessage;
  /** A place. Throws unless it has a description, which may be empty, and two numbers. */
  createLocationMessage(options: CreateMessageOptions<LocationPayload>): LocationMessage;
  /**
   * Several messages as one: what they are now, each with its first element, **whose payload both share**.
   * Title and abstract are not looked at. Throws on an empty list, on a failed message in it and without
   * `compatibleText`.
   *
   * Above 11264 bytes, the whole message as JSON, sendMessage sends the list ahead and a key in the place
   * of it: see downloadMergerMessage. Such a message goes to the whole group, whatever its `receiverList`
   * says, and between two people it asks for no read receipt.
   */
  createMergerMessage(options: CreateMessageOptions<MergerPayloadOptions>): MergerMessage;
  /**
   * A message of somebody, to be sent once more: its first element, **which both share**, and its
   * `cloudCustomData` when none is given. Media is not uploaded again.
   *
   * Checks nothing, and sendMessage does not ask whether there is anything in it. A group's tip makes it
   * return a promise that rejects 2453, a plain object one that rejects 2454.
   */
  createForwardMessage<Source extends ForwardableMessage>(
    options: CreateMessageOptions<Source>,
  ): Extract<Message, { type: Source['type'] }>;

  /**
   * Sends, after the upload of what has to be uploaded. Resolves with **the same instance**, its status
   * `success`, `time` and (groups) `sequence` set by the service. The sender gets no
   * MESSAGE_RECEIVED; the conversation list event comes before the promise settles, TOPIC_UPDATED for
   * a topic. On failure `data.message` is the message, its status `fail`, and nothing is told; it can be
   * sent again. 2105 and 2106 say nothing of the message and leave its status as it is.
   *
   * Throws on nothing and on an empty object. Rejects 2105 for a plain object, 2106 for a wrong
   * conversation type, 2403 for a message with nothing in it, 2101 to a live room I am not in, 2115 to a
   * community with topics, 20003 for an unknown user, 20007 when blocked, 20009 to 20011 when friends
   * only may write, 20012 and 10017 when muted, 10007 when not a member, 10053 above 30 mentions, 10010
   * or 10015 for an unknown group, 80001 and 80004 when moderation refuses, 80002 above 12 KB, 10016, 10100
   * to 10200, 20006 and 120001 to 130000 when the app's backend refuses, 2801 after 15 s without an answer.
   *
   * Uploads: 2040 without the plugin, 2041 not permitted, 2108 empty file, 2251 to 2253 images, 2300 and
   * 2301 audio, 2350 to 2352 videos, 2400 to 2402 files.
   */
  sendMessage(
    message: Message,
    options?: SendMessageOptions,
  ): Promise<ChatResponse<{ message: Message }>>;
  /**
   * Sends a failed message again: same instance, same ID. On success it is the newest of its
   * conversation. Rejects as sendMessage does, and 2105 for whatever is no message.
   */
  resendMessage(
    message: Message,
    options?: SendMessageOptions,
  ): Promise<ChatResponse<{ message: Message }>>;
  /**
   * Takes a message back, for everybody. Its `isRevoked` is true then, and its payload still there. The
   * others get MESSAGE_REVOKED, with one unread less; this instance gets only the list, and in a group
   * GROUP_LIST_UPDATED after it, when it was the last message.
   *
   * 2 minutes after sending, which is a setting of the application, it rejects 20016 (C2C) or 10031
   * (groups). One to one only the sender may, in a group the owner and admins too: 10007. 20022 and
   * 10030 no such message, 10032 a tip. What was taken back while there was no line is told after the
   * reconnect, but not in a group in which messages were missed as well. Throws on one that is revoked already and on a notice of the system.
   */
  revokeMessage(message: Message): Promise<ChatResponse<{ message: Message }>>;
  /**
   * Hides messages of one conversation, for me alone and for good; the first decides which
   * conversation. At most 30, the rest is ignored, as are messages that were never sent. They stay in
   * the SDK's list with `isDeleted: true`. Resolves with those that were deleted.
   *
   * Throws on an empty list. Rejects 2116 for system notices, 10035 in a live room.
   */
  deleteMessage(messageList: Message[]): Promise<ChatResponse<{ messageList: Message[] }>>;
  /**
   * Changes a message for everybody: change the fields of its `payload`, or its `cloudCustomData`,
   * first, then call. **In place**: a new object in `payload` is not sent. Of texts, custom messages,
   * places and stickers the payload can change, of the others only `cloudCustomData`. Anybody in the
   * conversation may. Leads to MESSAGE_MODIFIED, here too, then to CONVERSATION_LIST_UPDATED when it is the
   * last message, both before the promise settles. Its payload is a new object then, as the service tells
   * it: that of a picture has `url`, and no `imageUrl`. `data.message` is the instance in memory, `null`
   * when there is none. Throws on a notice of the system and on a message that was for who was online only.
   *
   * Rejects 2480 when somebody else was faster: the message is what they made of it, then. 2481 in a
   * live room, 20026 no such message, one that was revoked, or a tip, 10007 when not a member, 80002 above
   * 12 KB. On any failure but 2480 the instance keeps what was changed.
   */
  modifyMessage(message: Message): Promise<ChatResponse<{ message: Message | null }>>;
  /**
   * Fetches the messages of a merged one that has only a `downloadKey`. Resolves with **the message
   * itself**, not with a response, and with a new payload in it; no event. Whoever has a key may use it. A
   * merged message within a merged one is given as element: of `messageBody`; that keeps its payload,
   * which is filled.
   *
   * Rejects 2450 when it is no merged one, 2451 when there is nothing to download, 2452 when that fails.
   */
  downloadMergerMessage<Merger extends MergerMessage | MergerElement>(
    message: Merger,
  ): Promise<Merger>;
  /**
   * Translates texts. Throws without texts or a language. Rejects with the translator's code, or 2117 when it
   * has none or there is no translator, and 2801 after 15 s without an answer.
   */
  translateText(options: TranslateTextOptions): Promise<ChatResponse<TranslateTextResult>>;
  /**
   * Writes down what a voice message says. Throws unless it is one, and sent. Rejects 2119 when its URL does
   * not name a format that can be heard (`payload.remoteAudioUrl` of a message of mine, `payload.url` of any
   * other): `.wav`, `.pcm`, `.ogg-opus`, `.speex`, `.silk`, `.mp3`, `.m4a`, `.aac` or `.amr`, and 2118 when it
   * fails in any other way.
   */
  convertVoiceToText(
    options: ConvertVoiceToTextOptions,
  ): Promise<ChatResponse<ConvertVoiceToTextResult>>;
  /**
   * Looks for messages in the cloud, in all conversations or in one, the newest first. Only what one may
   * see is found; not what was taken back or deleted, and not in communities, topics and live rooms. A paid
   * plug-in. No event.
   *
   * Throws without a keyword, a sender or a type to look for. Rejects 3153 without options, 27003 for
   * what the service does not accept, 60020 when not bought, 2996 above 20 calls in 5 seconds, all four
   * searches counted together.
   */
  searchCloudMessages(
    options: SearchCloudMessagesOptions,
  ): Promise<ChatResponse<CloudMessageSearchResult>>;
}
