import { api, call } from '@etage/contract';
import type { AgentId } from '@etage/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** The programs that may say who is there, for administrators. */
export const useAgents = () =>
  useQuery({
    queryKey: queryKeys.agents,
    queryFn: async ({ signal }) => (await call(api.agents.list, {}, { signal })).agents,
  });

/** Lets a program say who is there; the answer holds its token, this once. */
export function useAddAgent() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => call(api.agents.create, { body: { name } }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.agents }),
  });
}

export function useRemoveAgent() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (agentId: AgentId) => call(api.agents.remove, { params: { agentId } }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.agents }),
  });
}
