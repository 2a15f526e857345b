package org.demarche.ui.authz;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.NewUser;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignIn;
import org.demarche.core.access.SignedIn;
import org.demarche.core.access.UserId;
import org.demarche.core.text.Languages;
import org.demarche.ui.signin.PasswordAccounts;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Lets everybody in whom the door knows; the password is {@code x}. */
@TestConfiguration(proxyBeanMethods = false)
class HttpAccounts {

    @Bean
    PasswordAccounts passwords() {
        return List::of;
    }

    @Bean
    UserDetailsService people(SignIn door) {
        return login -> new Person(door.known(login).orElseThrow(() -> new UsernameNotFoundException(login)));
    }

    static AppUser admit(SignIn door, String login, Role... roles) {
        return door.admit(new NewUser(
                        login,
                        login,
                        login + "@demarche.example",
                        ZoneId.of("Europe/Kyiv"),
                        Languages.ENGLISH,
                        Set.of(roles)))
                .orElseThrow();
    }

    /** As this one, within the test itself. */
    static void become(AppUser user) {
        var person = new Person(user);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }

    private record Person(UserId userId, String getUsername, Collection<GrantedAuthority> getAuthorities)
            implements UserDetails, SignedIn {

        Person(AppUser user) {
            this(
                    user.id(),
                    user.subject(),
                    user.roles().stream()
                            .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                            .toList());
        }

        @Override
        public String getPassword() {
            return "{noop}x";
        }

        @Override
        public Instant authenticatedAt() {
            return Instant.MAX;
        }
    }
}
