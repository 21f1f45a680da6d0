import type { ChatPlugins, UploadPlugin, UploadPluginClass } from '@parlor/sdk';

/** What an app has registered. It outlives logins. */
export class UploadPlugins {
  #registered: UploadPluginClass | undefined;
  #hasOlder = false;
  #plugin: UploadPlugin | undefined;
  #canUpload = false;

  /** A later one takes the place of an earlier one, from the next login on. */
  register(plugins: ChatPlugins): void {
    // The SDK hands such a call to its part for pushes as a whole, which does nothing in a browser.
    if (plugins['tim-push'] !== undefined || plugins['tim-offline-push-plugin'] !== undefined) {
      return;
    }
    if (plugins['cos-js-sdk']) this.#hasOlder = true;
    const Plugin = plugins['tim-upload-plugin'];
    if (!Plugin) return;
    this.#registered = Plugin;
    // The SDK writes what it says to its log, which nobody reads here.
    if (typeof Plugin.getVersion === 'function') Plugin.getVersion();
  }

  /** Somebody has logged in: whatever is registered by now is theirs. */
  start(): void {
    this.#plugin = this.#registered && new this.#registered();
    this.#canUpload = this.#plugin !== undefined || this.#hasOlder;
  }

  /** Whether the SDK could upload in this login: by a plugin, or by the older `cos-js-sdk`. */
  get canUpload(): boolean {
    return this.#canUpload;
  }

  /** The plugin of this login; `undefined` when none was registered before it. */
  get current(): UploadPlugin | undefined {
    return this.#plugin;
  }
}
