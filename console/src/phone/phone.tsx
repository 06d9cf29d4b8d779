import type { ComponentChildren } from 'preact';
import { hourAndMinute, now } from '../live/clock.js';
import { language } from '../text/text.js';
import { page } from './phone-state.js';
import { Sheets } from './sheets/sheets.js';
import { WebPage } from './web-page.js';

interface PhoneProps {
  title: string;
  subtitle: string;
  action?: ComponentChildren;
  children: ComponentChildren;
}

/** The phone: its status bar with the simulator's time, a title bar, and what is on the screen. */
export const Phone = ({ title, subtitle, action, children }: PhoneProps) => (
  <div class="phone">
    <div class="phone-status" aria-hidden="true">
      <span>{hourAndMinute(now.value, language.value)}</span>
      <span class="phone-signal" />
    </div>
    <div class="phone-bar">
      <div class="phone-title">
        <h2>{title}</h2>
        <small>{subtitle}</small>
      </div>
      <div class="phone-action">{action}</div>
    </div>
    {children}
    {page.value !== null && <WebPage address={page.value} />}
    <Sheets />
  </div>
);
