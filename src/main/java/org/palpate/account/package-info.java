/** People who sign in: accounts, roles, registration and sign-in. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.palpate.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
