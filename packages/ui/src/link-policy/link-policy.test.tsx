import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useLink } from '../internals/link-context.js';
import { messageText } from '../message-text/index.js';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { LinkPolicy, type LinkPolicyProps, type LinkTarget } from './index.js';

const SAFE = 'https://good.example/page';

function show(text: string, policy: LinkPolicyProps = {}, wrap = withPolicy) {
  stubDialogs();
  const { container } = render(wrap(messageText({ text, mentions: [] }, true), policy));
  return { user: userEvent.setup(), container };
}

function withPolicy(children: ReactNode, policy: LinkPolicyProps) {
  return <LinkPolicy {...policy}>{children}</LinkPolicy>;
}

/** Whether the browser would go on to open it. */
function opened(): boolean[] {
  const all: boolean[] = [];
  document.addEventListener(
    'click',
    (event) => {
      all.push(!event.defaultPrevented);
      event.preventDefault();
    },
    { once: true },
  );
  return all;
}

/** A file that has not left the device. */
function InMemory() {
  const found = useLink('file', 'blob:https://app.example/1', 'report.pdf');
  if (!found) return null;
  const { link, ...anchor } = found;
  return (
    <a download={link.words} {...anchor}>
      {link.words}
    </a>
  );
}

describe('links of messages', () => {
  it('open another page that learns nothing of this one, without a question', async () => {
    const { user } = show(SAFE, {}, (children) => <>{children}</>);
    const link = screen.getByRole('link', { name: SAFE });
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('target', '_blank');
    const clicks = opened();
    await user.click(link);
    expect(clicks).toEqual([true]);
  });

  it('say where they lead when they look like another place', () => {
    show('https://аррӏе.com');
    expect(screen.getByRole('link')).toHaveTextContent('https://аррӏе.com (xn--80ak6aa92e.com)');
  });

  it('say on a closer look how a browser writes letters that are not plain', () => {
    show('https://münchen.de/');
    expect(screen.getByRole('link')).toHaveTextContent(/^https:\/\/münchen\.de\/$/);
    expect(screen.getByRole('link')).toHaveAttribute('title', 'https://xn--mnchen-3ya.de/');
  });
});

describe('an app', () => {
  it('refuses links by their host: their words are left', () => {
    const refuse = ({ host }: LinkTarget) => host === 'bad.example';
    show(`https://bad.example/a ${SAFE}`, { refuse });
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(screen.getByText(/https:\/\/bad\.example\/a/)).toBeInTheDocument();
  });

  it('refuses what it cannot judge', () => {
    const refuse = () => {
      throw new TypeError('Not that');
    };
    show(SAFE, { refuse });
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('has links go by a page of its own', () => {
    const rewrite = ({ href }: LinkTarget) => `https://go.example/?to=${encodeURIComponent(href)}`;
    show(SAFE, { rewrite });
    expect(screen.getByRole('link')).toHaveAttribute(
      'href',
      'https://go.example/?to=https%3A%2F%2Fgood.example%2Fpage',
    );
  });

  it('makes no link of anything that is not http or https', () => {
    show(SAFE, { rewrite: () => 'javascript:alert(1)' });
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('says what links are besides, and where they open', () => {
    show(SAFE, { rel: 'nofollow ugc', target: 'elsewhere' });
    expect(screen.getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer nofollow ugc');
    expect(screen.getByRole('link')).toHaveAttribute('target', 'elsewhere');
  });

  it('has a question of its own', async () => {
    const Confirmation = vi.fn(() => <p>Really?</p>);
    const { user } = show(SAFE, { confirm: 'always', parts: { Confirmation } });
    const clicks = opened();
    await user.click(screen.getByRole('link'));
    expect(clicks).toEqual([false]);
    expect(screen.getByText('Really?')).toBeInTheDocument();
  });

  it('has the person asked where it cannot say whether to', async () => {
    const confirm = () => {
      throw new TypeError('Not that');
    };
    const { user } = show(SAFE, { confirm });
    const clicks = opened();
    await user.click(screen.getByRole('link'));
    expect(clicks).toEqual([false]);
    expect(await screen.findByRole('dialog')).toHaveTextContent('It leads to good.example.');
  });

  it('has files asked for, which are saved by their names', async () => {
    stubDialogs();
    const user = userEvent.setup();
    render(
      <LinkPolicy confirm={() => true}>
        <InMemory />
      </LinkPolicy>,
    );
    await user.click(screen.getByRole('link', { name: 'report.pdf' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('report.pdf');
    expect(dialog).not.toHaveTextContent(/blob:|It leads to/);
    const open = within(dialog).getByRole('link', { name: 'Open link' });
    expect(open).toHaveAttribute('download', 'report.pdf');
  });
});

describe('before a link that misleads is opened', () => {
  const MISLEADING = '[https://bank.example](https://evil.example/login)';

  it('the person is asked, and sees where it leads', async () => {
    const { user, container } = show(MISLEADING);
    const link = await screen.findByRole('link', { name: 'https://bank.example (evil.example)' });
    const clicks = opened();
    await user.click(link);
    expect(clicks).toEqual([false]);
    const dialog = await screen.findByRole('dialog', { name: 'Open this link?' });
    expect(dialog).toHaveTextContent('It leads to evil.example.');
    expect(dialog).toHaveTextContent('Its words look like another address.');
    expect(dialog).toHaveTextContent('https://evil.example/login');
    expect(await complaints(container)).toEqual([]);
    const open = within(dialog).getByRole('link', { name: 'Open link' });
    expect(open).toHaveAttribute('href', 'https://evil.example/login');
    expect(open).toHaveAttribute('rel', 'noopener noreferrer');
    const second = opened();
    await user.click(open);
    expect(second).toEqual([true]);
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
  });

  it('the person can leave it', async () => {
    const { user } = show(MISLEADING);
    await user.click(await screen.findByRole('link'));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('the person is asked also for the middle button', async () => {
    const { user } = show(MISLEADING);
    await user.pointer({ keys: '[MouseMiddle]', target: await screen.findByRole('link') });
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
  });

  it('nobody is asked where the app does not want it, nor for other links', async () => {
    const { user } = show(`${SAFE} **b**`);
    const clicks = opened();
    await user.click(await screen.findByRole('link'));
    expect(clicks).toEqual([true]);
  });
});
