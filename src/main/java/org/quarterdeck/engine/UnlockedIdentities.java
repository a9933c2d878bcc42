package org.quarterdeck.engine;

import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * People as the engine keeps them, without its lock after a wrong password: anybody who knows a name could keep its owner out with
 * it. The {@link Doorkeeper} stops who guesses.
 */
final class UnlockedIdentities extends DbIdentityServiceProvider {

    @Override
    protected boolean isUserLocked(UserEntity user) {
        return false;
    }

    @Override
    protected void lockUser(UserEntity user) {
        // a wrong password leaves no trace at the person it was tried for
    }

    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return UnlockedIdentities.class;
        }

        @Override
        public Session openSession() {
            return new UnlockedIdentities();
        }
    }
}
