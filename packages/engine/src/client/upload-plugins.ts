import type { ChatPlugins, UploadPlugin, UploadPluginClass } from '@parlor/sdk';

/** What an app has registered. It outlives logins. */
export class UploadPlugins {
  #registered: UploadPluginClass | undefined;
  #plugin: UploadPlugin | undefined;

  /** A later one takes the place of an earlier one, from the next login on. */
  register(plugins: ChatPlugins): void {
    const Plugin = plugins['tim-upload-plugin'];
    if (!Plugin) return;
    this.#registered = Plugin;
    // The SDK writes what it says to its log, which nobody reads here.
    if (typeof Plugin.getVersion === 'function') Plugin.getVersion();
  }

  /** Somebody has logged in: whatever is registered by now is theirs. */
  start(): void {
    this.#plugin = this.#registered && new this.#registered();
  }

  /** The plugin of this login; `undefined` when none was registered before it. */
  get current(): UploadPlugin | undefined {
    return this.#plugin;
  }
}
