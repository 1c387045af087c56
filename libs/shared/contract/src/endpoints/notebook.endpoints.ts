import { endpoint } from '../endpoint';
import { notebookView, seatWishes } from '../views/notebook.view';

export const notebook = {
  read: endpoint({
    method: 'GET',
    path: '/notebook',
    summary: 'My notebook and what I need of a desk; nobody else may read it',
    access: 'signed-in',
    status: 200,
    refusals: [],
    response: notebookView,
  }),
  replace: endpoint({
    method: 'PUT',
    path: '/notebook',
    summary: 'Say what I work with and need of a desk',
    access: 'signed-in',
    status: 200,
    refusals: [403],
    body: seatWishes,
    response: notebookView,
  }),
};
