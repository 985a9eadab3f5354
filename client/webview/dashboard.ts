// The page of the dashboard: shows what it is sent, and asks for a chart to take along.
import type { FromDashboard, ToDashboard } from '../src/dashboard/protocol.ts';
import { connectToHost } from './host.ts';

const host = connectToHost<FromDashboard, object>();
const main = document.querySelector('main');

window.addEventListener('message', ({ data }: MessageEvent<ToDashboard>) => {
  if (!main || data.kind !== 'show') return;
  // What the reader has opened stays open.
  const open = new Set([...main.querySelectorAll('section:has(details[open])')].map(nameOf));
  main.innerHTML = data.html;
  for (const section of main.querySelectorAll('section')) {
    if (open.has(nameOf(section))) section.querySelector('details')?.setAttribute('open', '');
  }
});

main?.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-chart]') : null;
  const { chart, format } = button?.dataset ?? {};
  if (chart !== undefined && format !== undefined) host.postMessage({ kind: 'export', chart, format });
});

host.setState({});
host.postMessage({ kind: 'ready' });

function nameOf(section: Element): string | null {
  return section.getAttribute('aria-labelledby');
}
