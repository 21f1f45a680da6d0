import { list, text } from '../gateway/fields.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import type { Handlers } from '../gateway/handler.js';

/** The permission to upload a file. Of other sizes of a picture, and covers of videos, the engine has none. */
export const fileHandlers: Handlers = {
  async simple_sig({ body, session }) {
    const [file] = list(body, 'rpt_upload_object');
    const url = await permit(session, text(file, 'str_file_name'));
    const permission = {
      uint32_file_id: 1,
      uint32_exist_flag: 0,
      str_download_url: url,
      str_upload_url: '',
    };
    return { rpt_pre_sig: [permission], str_final_ip: '' };
  },
  // The same in a private network, such as one behind a proxy.
  async pre_sig({ body, session }) {
    return {
      download_url: await permit(session, text(body, 'file_name')),
      upload_url: '',
      request_id: '1',
      expired_time: Math.ceil(Date.now() / 1_000) + 900,
    };
  },
  get_imageinfo: () => ({}),
};

/** Where a file can be had afterwards. Its size the SDK does not say. */
async function permit(session: GatewaySession, name: string): Promise<string> {
  const { url } = await session.call('files.permit', { name, type: '', size: 0 });
  return url;
}
