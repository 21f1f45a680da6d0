import type { Plugin } from 'vite';
import { type DocsSite, readSite } from './site/read-site.js';

/**
 * Puts the Markdown of all pages beside Storybook's own files, and llms.txt: written when it is built, made when they are
 * asked for while it is developed. Storybook's pages show these files.
 */
export function docsPlugin(): Plugin {
  let site: DocsSite | undefined;
  return {
    name: 'parlor-docs',
    configureServer(server) {
      const forget = () => {
        site = undefined;
      };
      server.watcher.on('change', forget).on('add', forget).on('unlink', forget);
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
        // Reading everything takes some seconds: not for requests of others.
        if (!/^(?:docs\/|(?:packages|apps)\/[\w-]+\/README\.md|llms|[A-Z]+\.md)/.test(path))
          return next();
        site ??= readSite();
        const text = site.files.get(path);
        if (text === undefined) return next();
        response.setHeader('Content-Type', `${typeOf(path)}; charset=utf-8`);
        response.end(text);
      });
    },
    generateBundle() {
      for (const [fileName, source] of readSite().files) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

function typeOf(path: string): string {
  if (path.endsWith('.json')) return 'application/json';
  return path.endsWith('.md') ? 'text/markdown' : 'text/plain';
}
