/*
 * Supervisors look at processes in Cockpit. Its pages that keep the engine running (variables, jobs, deployments, tables
 * of decisions) are the operator's: their contents are the code's English names, and the server refuses what they offer.
 */
const OPERATORS_ONLY = {
  'cockpit.navigation': ['decisions', 'tasks', 'deployments', 'batch'],
  'cockpit.processDefinition.runtime.tab': ['job-definition-table'],
  'cockpit.processDefinition.runtime.action': [
    'update-suspension-state-action',
    'bulk-job-definition-override-job-priority-action'
  ],
  'cockpit.processInstance.runtime.tab': ['variables-tab', 'jobs-tab', 'external-tasks-process-instance-runtime'],
  'cockpit.processInstance.runtime.action': [
    'cancel-process-instance-action',
    'job-retry-action',
    'add-variable-action',
    'update-suspension-state-action'
  ]
};

/* The page of reports holds the vendor's paid ones and none else. */
const PAID = { 'cockpit.navigation': ['reports'] };

const OPERATORS_PAGES = /^\/(decision-definition|decision-instance|decisions|tasks|batch|repository|reports)\b/;

export function leaveEngineToOperators(injector, root) {
  if (document.querySelector('base').getAttribute('app-name') !== 'cockpit') {
    return;
  }
  leaveOut(injector, PAID);
  if (!document.documentElement.classList.contains('tiendo-operator')) {
    leaveOut(injector, OPERATORS_ONLY);
    root.$on('$routeChangeStart', (event, next) => {
      if (OPERATORS_PAGES.test(next?.$$route?.originalPath ?? '')) {
        event.preventDefault();
        injector.get('$location').url('/dashboard').replace();
      }
    });
  }
}

/* Views without the named providers, by the place where they would show. */
export function leaveOut(injector, unwanted) {
  if (!injector.has('Views')) {
    return;
  }
  const views = injector.get('Views');
  const all = views.getProviders.bind(views);
  views.getProviders = options =>
    all(options).filter(provider => !(unwanted[options?.component] ?? []).includes(provider.id));
}
