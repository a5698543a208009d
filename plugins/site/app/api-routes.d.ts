// Brings the routes of the plugins this site knows into the type of `context.call`.
import '@kring/members/extend';
import '@kring/social-login/extend';
import '@kring/wall/extend';
