import { act, fireEvent, render, screen } from '@testing-library/react';
import { createMessages } from '../messages/messages';
import { MessagesProvider } from '../messages/messages-provider';
import { showToast, UNDO_MS } from './toast-queue';
import { ToastRegion } from './toast-region';

const showRegion = () =>
  render(
    <MessagesProvider messages={createMessages('de')}>
      <ToastRegion />
    </MessagesProvider>,
  );

describe('a toast', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('offers its action for ten seconds and then goes away', () => {
    showRegion();
    const onPress = jest.fn();
    act(() => {
      showToast({ tone: 'ok', text: 'Storniert', action: { label: 'Rückgängig', onPress } });
    });
    act(() => {
      jest.advanceTimersByTime(UNDO_MS - 100);
    });
    expect(screen.getByText('Storniert')).toBeTruthy();
    act(() => {
      jest.advanceTimersByTime(200);
    });
    expect(screen.queryByText('Storniert')).toBeNull();
    expect(onPress).not.toHaveBeenCalled();
  });

  it('does its action once and closes with it', () => {
    showRegion();
    const onPress = jest.fn();
    act(() => {
      showToast({ tone: 'ok', text: 'Storniert', action: { label: 'Rückgängig', onPress } });
    });
    fireEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(onPress).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Storniert')).toBeNull();
  });

  it('gives way to the next one when it only confirms, and not when it can be undone', () => {
    showRegion();
    act(() => {
      showToast({ tone: 'ok', text: 'Gebucht' });
    });
    const action = { label: 'Rückgängig', onPress: jest.fn() };
    act(() => {
      showToast({ tone: 'ok', text: 'Storniert', action });
    });
    expect(screen.queryByText('Gebucht')).toBeNull();
    act(() => {
      showToast({ tone: 'ok', text: 'Wieder gebucht' });
    });
    expect(screen.getByText('Storniert')).toBeTruthy();
    expect(screen.getByText('Wieder gebucht')).toBeTruthy();
  });

  it('gives way with its action where that is over with the next thing that is done', () => {
    showRegion();
    const action = { label: 'Rückgängig', onPress: jest.fn() };
    act(() => {
      showToast({ tone: 'ok', text: 'Gebucht', action, givesWay: true });
    });
    act(() => {
      showToast({ tone: 'ok', text: 'Storniert', action });
    });
    expect(screen.queryByText('Gebucht')).toBeNull();
  });
});
