import type { PersonNews } from '@etage/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useContext, useEffect } from 'react';
import { forgetAllowances } from '../booking/forget-allowances';
import { queryKeys } from '../query-keys';
import { LiveContext } from './live-context';

/** Hears what others did to my bookings; my lists are fetched again, and `onNews` may say it. */
export function usePersonNews(onNews: (news: PersonNews) => void): void {
  const socket = useContext(LiveContext);
  const client = useQueryClient();
  useEffect(() => {
    if (!socket) return undefined;
    const tell = (news: PersonNews): void => {
      void client.invalidateQueries({ queryKey: queryKeys.myBookings });
      forgetAllowances(client);
      void client.invalidateQueries({ queryKey: queryKeys.waitingList });
      void client.invalidateQueries({ queryKey: queryKeys.weeks });
      void client.invalidateQueries({ queryKey: queryKeys.calendarLinks });
      onNews(news);
    };
    socket.on('person:news', tell);
    return () => {
      socket.off('person:news', tell);
    };
  }, [socket, client, onNews]);
}
