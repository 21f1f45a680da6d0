/**
 * The version of the wire protocol between an engine and its clients. Raise it with every change of
 * the files in this folder: a page and a SharedWorker may come from different builds, and must
 * refuse each other instead of misunderstanding each other. protocol.test.ts fails until you do.
 */
export const PROTOCOL_VERSION = 15;
