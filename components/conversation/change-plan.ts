import type { Plan } from '../../domain/conversation/plan';

/** Changes the plan of a conversation as it is stored now. */
export type ChangePlan = (rule: (plan: Plan) => Plan) => unknown;
