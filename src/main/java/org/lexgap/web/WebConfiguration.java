package org.lexgap.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.lexgap.workspace.Workspace;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The parts of the server; nothing is looked for, each is named. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    SignInPages.class,
    PeoplePages.class,
    PersonPages.class,
    OwnAccountPages.class,
    TokenPages.class,
    ProviderPages.class,
    DossierPages.class,
    UploadPages.class,
    QuestionnairePages.class,
    AssessmentPages.class,
    ComparisonPages.class,
    CataloguePages.class,
    AuditPages.class,
    ApiCatalogue.class,
    ApiDossiers.class,
    ApiVersions.class,
    ApiUploads.class,
    ApiReports.class,
    ApiQuestionnaires.class,
    ApiAnnotations.class,
    ApiComparisons.class,
    ApiPeople.class,
    ApiAudit.class,
    ApiTokens.class,
    ApiDocument.class,
    ApiDocumentation.class,
    StaticFiles.class,
    Health.class,
    WholeNumber.class,
    Faults.class
})
class WebConfiguration implements WebMvcConfigurer {

    private static final String TEMPLATES = "org.lexgap.web.generated";

    @Bean
    VisitorFilter visitorFilter(Workspace workspace) {
        return new VisitorFilter(workspace.signIns());
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> headersValve() {
        return tomcat -> tomcat.addEngineValves(new HeadersValve());
    }

    @Bean
    BearerFilter bearerFilter(Workspace workspace) {
        return new BearerFilter(workspace.signIns());
    }

    @Bean
    DenialNotes denialNotes(Workspace workspace) {
        return new DenialNotes(workspace.denials());
    }

    @Bean
    IdempotencyKeys idempotencyKeys(Workspace workspace, DenialNotes denials) {
        return new IdempotencyKeys(workspace.keptResponses(), denials);
    }

    @Bean
    ApiShapes shapes(Workspace workspace) {
        return new ApiShapes(workspace.accounts());
    }

    @Bean
    Pages pages() {
        TemplateEngine templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, WebConfiguration.class.getClassLoader(), TEMPLATES);
        return new Pages(templates);
    }

    @Bean
    Readings readings(Workspace workspace, KnowledgeBase knowledge) {
        return new Readings(workspace, knowledge);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AccessInterceptor());
        registry.addInterceptor(new SingleParameters());
        registry.addInterceptor(new RateLimit(System::nanoTime));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new WholeNumber());
    }
}
